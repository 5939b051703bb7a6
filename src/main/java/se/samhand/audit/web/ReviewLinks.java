package se.samhand.audit.web;

import java.util.UUID;

/// The addresses of the pages about log reviews.
final class ReviewLinks {

    static final String REVIEWS = "/loggranskning";
    static final String REVIEW = REVIEWS + "/{id}";

    private ReviewLinks() {}

    static String review(UUID id) {
        return REVIEWS + "/" + id;
    }

    static String line(UUID id, long number) {
        return review(id) + "/rader/" + number;
    }

    static String signing(UUID id) {
        return review(id) + "/undertecknande";
    }
}
