package se.samhand.organisation.web;

import se.samhand.organisation.internal.ReorganisationDetailsQuery.ReorganisationDetails;

/// The steps of a reorganisation that one page shows; there may be hundreds.
///
/// @param page from 1
/// @param total number of steps on all pages
record StepSlice(int page, int total) {

    static final int SIZE = 50;

    /// The page that was asked for; else the one with the step that cannot be done; else the first.
    static StepSlice of(ReorganisationDetails found, String sida) {
        var problem = found.problem();
        int total = found.reorganisation().steps().size();
        int wanted = sida.isEmpty() && problem != null ? pageOf(problem.position()) : Typed.page(sida);
        return new StepSlice(Math.min(wanted, new StepSlice(1, total).pages()), total);
    }

    /// The page on which a step stands, from 1.
    static int pageOf(int position) {
        return position / SIZE + 1;
    }

    static String on(String path, int page) {
        return path + "?sida=" + page;
    }

    int pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    /// Position of the first step.
    int from() {
        return (page - 1) * SIZE;
    }

    /// Position after the last step.
    int to() {
        return Math.min(total, from() + SIZE);
    }
}
