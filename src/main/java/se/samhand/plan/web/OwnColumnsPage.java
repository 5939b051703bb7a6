package se.samhand.plan.web;

import java.util.List;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;

/// The columns of a plan's own.
///
/// @param href where one is added, with which the addresses of what can be done with one begin
/// @param seen number of the latest edit that is shown
/// @param typed name of a new column that could not be added
public record OwnColumnsPage(
        List<Link> crumbs,
        String href,
        String backHref,
        int seen,
        List<Column> columns,
        String typed,
        FormErrors errors) {

    /// A column.
    ///
    /// @param id begins the ids of its fields
    /// @param filled in how many activities something is written in it
    /// @param typed its name, or the new one that it cannot have
    public record Column(
            String id, String name, String filled, String typed, String removalHref, boolean isFirst, boolean isLast) {}

    /// What is lost when a column goes.
    public record Removal(
            List<Link> crumbs, String name, String lead, String action, String backHref, int seen, List<Text> texts) {}

    /// What an activity says in a column.
    public record Text(String number, String text) {}
}
