package se.samhand.plan.web;

/// The plan as a table that can be written in.
///
/// @param editor address of the editor, with which the addresses of its parts begin
/// @param live how the page hears of what others write
/// @param readHref where the plan is read
/// @param pasteHref where a table is pasted
/// @param columnsHref where the columns of the plan's own are
public record EditPage(
        PlanPage plan,
        FilterPage filter,
        String editor,
        LivePlan live,
        String readHref,
        String newRowHref,
        String pasteHref,
        String columnsHref,
        EditWays ways) {

    /// How the page hears of what others write, and tells what is written in it.
    ///
    /// @param window names this page among those that the person has open
    /// @param seen number of the latest edit that is shown
    public record LivePlan(
            String window, int seen, int version, String laterHref, String newsHref, String presenceHref) {}
}
