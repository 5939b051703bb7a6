package se.samhand.privacy.web;

import java.util.UUID;

/// Addresses of pages about one's own data and about requests to be erased.
final class PrivacyLinks {

    static final String OWN = "/konto/uppgifter";
    static final String OWN_REQUEST = OWN + "/borttagning";
    static final String OF_PERSON = "/administration/konton/{id}/registerutdrag";
    static final String REQUESTS = "/administration/borttagningar";

    private PrivacyLinks() {}

    static String ofPerson(UUID person) {
        return account(person) + "/registerutdrag";
    }

    static String account(UUID person) {
        return "/administration/konton/" + person;
    }

    static String refusal(UUID request) {
        return REQUESTS + "/" + request + "/avslag";
    }
}
