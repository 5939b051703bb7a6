package se.samhand.plan.web;

import org.jspecify.annotations.Nullable;

/// The plan as a table that can be written in.
///
/// @param editor address of the editor, with which the addresses of its parts begin
/// @param seen number of the latest edit that is shown
/// @param readHref where the plan is read
/// @param undoHref null when there is nothing to take back
/// @param redoHref null when there is nothing to do again
public record EditPage(
        PlanPage plan,
        String editor,
        int seen,
        String readHref,
        String newRowHref,
        @Nullable String undoHref,
        @Nullable String redoHref) {}
