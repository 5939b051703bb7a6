package se.samhand.organisation.web;

import java.util.UUID;

/// The addresses of the pages about lists of units.
final class SheetLinks {

    static final String SHEETS = OrganisationLinks.ORGANISATION + "/inlasningar";

    private SheetLinks() {}

    static String sheet(UUID id) {
        return SHEETS + "/" + id;
    }

    static String carryingOut(UUID id) {
        return sheet(id) + "/genomforande";
    }
}
