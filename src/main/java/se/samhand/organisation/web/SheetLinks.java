package se.samhand.organisation.web;

import java.util.UUID;

/// The addresses of the pages about lists of units.
final class SheetLinks {

    static final String SHEETS = OrganisationLinks.ORGANISATION + "/inlasningar";

    /// No unit has a code with a full stop.
    static final String FILE = OrganisationLinks.ORGANISATION + "/enheter.csv";

    private SheetLinks() {}

    static String removal(UUID id) {
        return sheet(id) + "/borttagning";
    }

    static String sheet(UUID id) {
        return SHEETS + "/" + id;
    }

    static String carryingOut(UUID id) {
        return sheet(id) + "/genomforande";
    }
}
