package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Link;
import se.samhand.ui.Tab;

/// All that is told of one activity, as a panel beside the table or as a page of its own.
///
/// @param activity its id
/// @param title such as `Aktivitet 1.2.1`
/// @param lead what it says, shortened
/// @param href of this page
/// @param closeHref where the activity stands in its plan
/// @param previous the activity before it in the table, or null for the first
/// @param next the activity after it, or null for the last
/// @param facts what it says, on the tab with details
/// @param events what has been done to it, on the tab with its history
/// @param embedded what another module tells, on a tab of its own
/// @param actsHref where it is moved, divided and so on, or null for who may not write
public record ActivityPage(
        String activity,
        String title,
        String lead,
        List<Link> crumbs,
        List<Tab> tabs,
        String href,
        String closeHref,
        @Nullable Link previous,
        @Nullable Link next,
        @Nullable List<Fact> facts,
        @Nullable List<PartEvent> events,
        @Nullable Embedded embedded,
        @Nullable String actsHref) {

    /// A field.
    ///
    /// @param edit where it is written in, or null for who may not
    /// @param anchor of its cell in the table that can be written in
    public record Fact(
            String label,
            List<PlanPage.FurtherItem> values,
            @Nullable Link edit,
            String anchor) {}

    /// A fragment of another module.
    ///
    /// @param page where the same stands on a page of its own
    public record Embedded(Link page, String fragment) {}
}
