package se.samhand.plan.web;

import java.util.UUID;
import se.samhand.plan.internal.draft.DraftPlan;
import se.samhand.plan.internal.draft.TouchedPart;

/// The addresses within a file that was taken in, while its reading is put right.
record DraftLinks(UUID planImport) {

    static final String ROWS = PlanLinks.IMPORTS + "/{id}/rader";
    static final String ROW = ROWS + "/{row}";
    static final String ACTIVITY = PlanLinks.IMPORTS + "/{id}/aktiviteter/{activity}";
    static final String NOTE = PlanLinks.IMPORTS + "/{id}/fragor/{note}";
    static final String TEXT = PlanLinks.IMPORTS + "/{id}/texter/{text}";
    static final String COLUMNS = PlanLinks.IMPORTS + "/{id}/kolumner";
    static final String HEADING = PlanLinks.IMPORTS + "/{id}/uppgifter";
    static final String UNDOING = PlanLinks.IMPORTS + "/{id}/angring";
    static final String REDOING = PlanLinks.IMPORTS + "/{id}/aterstallning";

    String review() {
        return PlanLinks.planImport(planImport);
    }

    String reviewAt(String anchor) {
        return review() + "#" + anchor;
    }

    String rows() {
        return review() + "/rader";
    }

    String row(int row) {
        return rows() + "/" + row;
    }

    String activity(int activity) {
        return review() + "/aktiviteter/" + activity;
    }

    String confirmation(int note) {
        return review() + "/fragor/" + note + "/bekraftelse";
    }

    String text(int text) {
        return review() + "/texter/" + text;
    }

    String columns() {
        return review() + "/kolumner";
    }

    String heading() {
        return review() + "/uppgifter";
    }

    String undoing() {
        return review() + "/angring";
    }

    String redoing() {
        return review() + "/aterstallning";
    }

    /// The review where a correction touched it.
    String reviewAt(DraftPlan before, DraftPlan after) {
        return TouchedPart.between(before, after)
                .map(part -> switch (part) {
                    case TouchedPart.OfRow(int row) -> reviewAt(rowAnchor(row));
                    case TouchedPart.OfActivity(int activity) -> reviewAt("akt-" + activity);
                })
                .orElseGet(this::review);
    }

    static String rowAnchor(int row) {
        return "rad-" + row;
    }
}
