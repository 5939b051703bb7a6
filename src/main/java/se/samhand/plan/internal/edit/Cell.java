package se.samhand.plan.internal.edit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place in the plan's table that can be written in.
///
/// @param part the row or the activity
/// @param column which of the plan's own columns, for [PlanField#OWN] only
public record Cell(UUID part, PlanField field, @Nullable String column) {

    public Cell(UUID part, PlanField field) {
        this(part, field, null);
    }

    /// As it is stored: one text for each cell of a part.
    String code() {
        return column == null ? field.code() : field.code() + ":" + column;
    }
}
