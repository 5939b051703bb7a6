package se.samhand.organisation.web;

import java.util.UUID;
import se.samhand.organisation.internal.ReorganisationStep.Kind;

/// The addresses of the pages about reorganisations.
final class ReorganisationLinks {

    static final String REORGANISATIONS = "/omorganisationer";
    static final String NEW = REORGANISATIONS + "/ny";
    static final String REORGANISATION = REORGANISATIONS + "/{id}";

    private ReorganisationLinks() {}

    static String reorganisation(UUID id) {
        return REORGANISATIONS + "/" + id;
    }

    /// The page on which a step stands.
    static String withStep(UUID id, int position) {
        int page = StepSlice.pageOf(position);
        return page == 1 ? reorganisation(id) : StepSlice.on(reorganisation(id), page);
    }

    static String details(UUID id) {
        return reorganisation(id) + "/uppgifter";
    }

    static String step(UUID id, Kind kind) {
        return reorganisation(id) + "/steg/" + StepKind.slug(kind);
    }

    static String removalOfStep(UUID id, int position) {
        return reorganisation(id) + "/steg/" + position + "/borttagning";
    }

    static String carryingOut(UUID id) {
        return reorganisation(id) + "/genomforande";
    }

    static String removal(UUID id) {
        return reorganisation(id) + "/borttagning";
    }
}
