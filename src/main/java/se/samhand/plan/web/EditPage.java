package se.samhand.plan.web;

/// The plan as a table that can be written in.
///
/// @param editor address of the editor, with which the addresses of its parts begin
/// @param seen number of the latest edit that is shown
/// @param readHref where the plan is read
/// @param pasteHref where a table is pasted
/// @param columnsHref where the columns of the plan's own are
public record EditPage(
        PlanPage plan,
        FilterPage filter,
        String editor,
        int seen,
        String readHref,
        String newRowHref,
        String pasteHref,
        String columnsHref,
        EditWays ways) {}
