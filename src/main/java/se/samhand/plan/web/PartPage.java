package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Link;
import se.samhand.ui.Option;

/// What can be done with a whole row or activity of a plan.
///
/// @param lead what it says, shortened
/// @param href its own address, with which those of the acts begin
/// @param seen number of the latest edit that is shown
/// @param rows where an activity can be moved to; none for a row
/// @param mergers what it can take in
/// @param splits from which activity on a row can be split; none for an activity
/// @param text what an activity says, to be divided into lines; null for a row
/// @param newActivityHref where one is added to the row
/// @param editor address of the editor
/// @param activity what the activity says, or null for a row
/// @param events what has been done to it, the latest first
public record PartPage(
        String title,
        String lead,
        List<Link> crumbs,
        String href,
        String backHref,
        int seen,
        List<Option> rows,
        List<Option> mergers,
        List<Option> splits,
        @Nullable String text,
        String newRowHref,
        String newActivityHref,
        String editor,
        PlanPage.@Nullable ActivityCells activity,
        List<PartEvent> events) {}
