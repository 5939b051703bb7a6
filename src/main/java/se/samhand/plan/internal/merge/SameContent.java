package se.samhand.plan.internal.merge;

import java.util.List;
import java.util.Objects;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;

/// What a row or an activity says, wherever in a file it stands: equal when nothing but the place differs.
final class SameContent {

    private SameContent() {}

    static Object of(PlanRow row) {
        return List.of(
                Objects.requireNonNullElse(row.startingPoint(), ""),
                row.subAreas().stream()
                        .map(area -> List.of(Objects.requireNonNullElse(area.code(), ""), area.wording()))
                        .toList(),
                row.goals().stream().map(ReadPlan.Goal::text).toList(),
                row.activities().stream().map(SameContent::of).toList());
    }

    static Object of(PlanActivity activity) {
        return activity.content().at(ReadPlan.Source.BY_HAND);
    }
}
