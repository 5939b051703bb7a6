package se.samhand.plan.web;

import java.util.List;

/// What others wrote in a plan since somebody opened it, as parts of the table that take the place of those there.
///
/// @param isWhole whether all rows are sent, since some came, went or changed places; otherwise those that changed
/// @param said who has written, in a sentence; empty when it was nobody else
/// @param groups the rows, under their starting points
public record LaterEditsPage(
        EditPage edited, boolean isWhole, String said, List<Mark> marks, List<PlanPage.Group> groups) {

    /// Tells whoever writes in a cell that somebody else did.
    ///
    /// @param anchor of the cell, or of the row or activity when it is gone
    /// @param number of the edit
    public record Mark(String anchor, int number, String sentence) {}
}
