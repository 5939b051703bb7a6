package se.samhand.plan.internal.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;

/// A row of a draft.
///
/// @param id its own within the draft, as long as it is there
/// @param startingPoint code of the starting point, or null when nobody knows it
public record DraftRow(
        int id,
        @Nullable String startingPoint,
        List<ReadPlan.SubArea> subAreas,
        List<ReadPlan.Goal> goals,
        List<DraftActivity> activities) {

    public DraftRow {
        subAreas = List.copyOf(subAreas);
        goals = List.copyOf(goals);
        activities = List.copyOf(activities);
    }

    ReadPlan.Row read() {
        return new ReadPlan.Row(
                startingPoint,
                subAreas,
                goals,
                activities.stream().map(DraftActivity::content).toList());
    }

    DraftRow with(List<DraftActivity> others) {
        return new DraftRow(id, startingPoint, subAreas, goals, others);
    }
}
