package se.samhand.plan.internal;

import java.util.List;
import java.util.Objects;
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

    /// Whether nobody has written anything under its sub-areas: there is neither goal nor activity.
    public boolean isUnwritten() {
        return goals.isEmpty() && activities.isEmpty();
    }

    /// Whether it says what a row said, whatever its activities are.
    boolean saysTheSameAs(@Nullable PlanRow other) {
        return other != null
                && Objects.equals(startingPoint, other.startingPoint)
                && subAreas.equals(other.subAreas)
                && goals.equals(other.goals);
    }
}
