package se.samhand.plan.web;

import se.samhand.plan.internal.edit.Edit;
import se.samhand.plan.internal.edit.UndoableQuery;
import se.samhand.ui.Words;

/// The way back and forward through what a person has done to a plan.
public record EditWays(Way back, Way forward) {

    /// @param label says what it does, or why it does nothing
    public record Way(String href, String label, boolean isOpen) {}

    static EditWays of(UndoableQuery.Ways ways, EditLinks links, Words words) {
        return new EditWays(
                new Way(
                        links.undoing(),
                        ways.back()
                                .map(edit -> words.get("plan.edit.undo-what", what(edit, words)))
                                .orElseGet(() -> words.get("plan.edit.undo-nothing")),
                        ways.back().isPresent()),
                new Way(
                        links.redoing(),
                        ways.forward()
                                .map(edit -> words.get("plan.edit.redo-what", what(edit, words)))
                                .orElseGet(() -> words.get("plan.edit.redo-nothing")),
                        ways.forward().isPresent()));
    }

    private static String what(Edit edit, Words words) {
        return words.get("audit.plan.edited." + edit.kind()).replace("{number}", String.valueOf(original(edit)));
    }

    private static int original(Edit edit) {
        Integer takenBack = edit.takesBack();
        return takenBack == null ? edit.number() : takenBack;
    }
}
