package se.samhand.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.edit.PlanField;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;

/// The form of one cell, on a page of its own or in the table.
///
/// @param title which cell it is, such as `Ansvarig, 1.2.1`
/// @param label name of the field
/// @param anchor of the cell in the table
/// @param row controls, where the cell is one of a row
/// @param activity controls, where the cell is one of an activity
/// @param detail controls, where the cell is one of what an activity says beyond the template
public record CellFields(
        String title,
        String label,
        List<Link> crumbs,
        String anchor,
        PlanField field,
        String action,
        int seen,
        String id,
        String cancelHref,
        @Nullable RowFields row,
        @Nullable ActivityFields activity,
        DetailFields detail,
        FormErrors errors,
        @Nullable Conflict conflict) {

    /// What stands in the column of the plan's own that is written in.
    public String ownText() {
        return activity == null || activity.own().isEmpty()
                ? ""
                : activity.own().stream()
                        .filter(own -> own.column().equals(label))
                        .map(ActivityFields.OwnField::text)
                        .findFirst()
                        .orElse("");
    }
}
