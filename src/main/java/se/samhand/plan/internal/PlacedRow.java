package se.samhand.plan.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a row stands, and which activities it has, in order: enough to number them.
public record PlacedRow(UUID id, @Nullable String startingPoint, List<UUID> activities) {

    static PlacedRow of(PlanRow row) {
        return new PlacedRow(
                row.id(),
                row.startingPoint(),
                row.activities().stream().map(PlanActivity::id).toList());
    }
}
