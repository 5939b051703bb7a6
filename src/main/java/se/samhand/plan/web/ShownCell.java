package se.samhand.plan.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.edit.Cell;
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
        EditWays ways) {

    static Optional<ShownCell> of(PlanPage.Line line, Cell cell, String part, String editor, EditWays ways) {
        PlanPage.Lead lead = line.lead();
        PlanPage.ActivityCells activity = line.activity();
        if (cell.field().isOfRow()) {
            return lead != null && lead.row().equals(part)
                    ? Optional.of(new ShownCell(editor, cell.field(), null, lead, null, ways))
                    : Optional.empty();
        }
        return activity != null && activity.id().equals(part)
                ? Optional.of(new ShownCell(editor, cell.field(), cell.column(), null, activity, ways))
                : Optional.empty();
    }
}
