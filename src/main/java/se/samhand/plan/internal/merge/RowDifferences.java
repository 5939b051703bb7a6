package se.samhand.plan.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanRow;

/// What a row says differently from before, its activities apart; spacing and the place in the file do not count.
final class RowDifferences {

    private RowDifferences() {}

    static List<Field> of(PlanRow before, PlanRow after) {
        List<Field> found = new ArrayList<>();
        if (!Objects.equals(before.startingPoint(), after.startingPoint())) {
            found.add(Field.POINT);
        }
        if (!areas(before).equals(areas(after))) {
            found.add(Field.AREAS);
        }
        if (!goals(before).equals(goals(after))) {
            found.add(Field.GOALS);
        }
        return found;
    }

    static List<String> goals(PlanRow row) {
        return row.goals().stream()
                .map(ReadPlan.Goal::text)
                .map(ActivityDifferences::spaced)
                .toList();
    }

    private static List<List<String>> areas(PlanRow row) {
        return row.subAreas().stream()
                .map(area -> List.of(
                        Objects.requireNonNullElse(area.code(), ""), ActivityDifferences.spaced(area.wording())))
                .toList();
    }
}
