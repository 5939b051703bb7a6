package se.samhand.plan.internal.edit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;

/// A row of a table that was pasted, and where it is to stand.
///
/// @param into the row that takes it in, or null for a row of its own under its starting point
public record PastedRow(ReadPlan.Row row, @Nullable UUID into) {}
