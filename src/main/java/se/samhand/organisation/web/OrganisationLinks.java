package se.samhand.organisation.web;

/// The addresses of the pages about the organisation.
final class OrganisationLinks {

    static final String ORGANISATION = "/organisation";
    static final String PARTNERS = ORGANISATION + "/parter";
    static final String NEW = ORGANISATION + "/ny";
    static final String UNIT = ORGANISATION + "/{code}";

    private OrganisationLinks() {}

    static String unit(String code) {
        return ORGANISATION + "/" + code;
    }

    static String name(String code) {
        return unit(code) + "/namn";
    }

    static String place(String code) {
        return unit(code) + "/plats";
    }

    static String end(String code) {
        return unit(code) + "/avslut";
    }

    static String newIn(String code) {
        return NEW + "?hortill=" + code;
    }
}
