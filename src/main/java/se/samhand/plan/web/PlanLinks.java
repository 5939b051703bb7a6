package se.samhand.plan.web;

import java.util.UUID;
import se.samhand.plan.PlanId;

/// The addresses of the plan pages.
final class PlanLinks {

    static final String PLANS = "/handlingsplaner";
    static final String IMPORTS = PLANS + "/inlasningar";
    static final String INVITATIONS = PLANS + "/inbjudningar";
    static final String NEW_IMPORT = IMPORTS + "/ny";

    private PlanLinks() {}

    /// Whether a part of an address can be an id.
    static boolean isId(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /// The plans that an administration itself made.
    static String ofAdministration(String code) {
        return PLANS + "?forvaltning=" + code + "&visa=" + PlanListParameters.AS_IT_WAS;
    }

    static String plan(PlanId id) {
        return PLANS + "/" + id;
    }

    /// The template that a plan is written under, with guidance.
    static String template(PlanId id) {
        return plan(id) + "/mall";
    }

    static String writtenPlan(PlanId id) {
        return plan(id) + "/fardigskriven";
    }

    static String invitation(UUID id) {
        return INVITATIONS + "/" + id;
    }

    static String origin(PlanId id) {
        return plan(id) + "/ursprung";
    }

    static String history(PlanId id) {
        return plan(id) + "/historik";
    }

    static String docx(PlanId id) {
        return plan(id) + "/plan.docx";
    }

    static String pdf(PlanId id) {
        return plan(id) + "/plan.pdf";
    }

    static String json(PlanId id) {
        return plan(id) + "/plan.json";
    }

    static String original(PlanId id) {
        return plan(id) + "/original";
    }

    static String versions(PlanId id) {
        return plan(id) + "/versioner";
    }

    static String version(PlanId id, int version) {
        return versions(id) + "/" + version;
    }

    static String originalOfVersion(PlanId id, int version) {
        return version(id, version) + "/original";
    }

    /// What a version changed in the one before it.
    static String changes(PlanId id, int version) {
        return version(id, version) + "/andringar";
    }

    static String restoration(PlanId id, int version) {
        return version(id, version) + "/aterstallning";
    }

    static String planImport(UUID id) {
        return IMPORTS + "/" + id;
    }

    static String historyOfImport(UUID id) {
        return planImport(id) + "/historik";
    }

    static String planOfImport(UUID id) {
        return planImport(id) + "/plan";
    }

    static String updateOfPlan(UUID planImport, PlanId plan) {
        return planImport(planImport) + "/uppdatering/" + plan;
    }

    static String removalOfImport(UUID id) {
        return planImport(id) + "/borttagning";
    }
}
