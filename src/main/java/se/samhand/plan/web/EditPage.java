package se.samhand.plan.web;

/// The plan as a table that can be written in.
///
/// @param editor address of the editor, with which the addresses of its parts begin
/// @param seen number of the latest edit that is shown
/// @param readHref where the plan is read
public record EditPage(
        PlanPage plan, String editor, int seen, String readHref, String newRowHref, String undoHref, String redoHref) {}
