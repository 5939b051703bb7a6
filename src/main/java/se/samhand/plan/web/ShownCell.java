package se.samhand.plan.web;

import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.edit.PlanField;

/// What one cell says, as it stands in the table.
///
/// @param lead what the activities of the row share, where the cell is one of a row
/// @param activity the activity, where the cell is one of an activity
/// @param ways what can be taken back now
public record ShownCell(
        String editor,
        PlanField field,
        @Nullable String column,
        PlanPage.@Nullable Lead lead,
        PlanPage.@Nullable ActivityCells activity,
        EditWays ways) {}
