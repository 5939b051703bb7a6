package se.samhand.plan.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;

/// A row (*planrad*) of a plan.
public record PlanRow(
        UUID id,
        @Nullable String startingPoint,
        List<ReadPlan.SubArea> subAreas,
        List<ReadPlan.Goal> goals,
        List<PlanActivity> activities) {

    public PlanRow {
        subAreas = List.copyOf(subAreas);
        goals = List.copyOf(goals);
        activities = List.copyOf(activities);
    }
}
