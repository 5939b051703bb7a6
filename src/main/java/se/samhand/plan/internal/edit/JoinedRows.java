package se.samhand.plan.internal.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanRow;

/// What a row says once it has taken in what another one says of areas and goals; activities are not its concern.
final class JoinedRows {

    private JoinedRows() {}

    static PlanRow of(PlanRow row, PlanRow other) {
        return new PlanRow(
                row.id(),
                row.startingPoint() == null ? other.startingPoint() : row.startingPoint(),
                union(
                        row.subAreas(),
                        other.subAreas(),
                        area -> List.of(area.wording(), Optional.ofNullable(area.code()))),
                union(row.goals(), other.goals(), ReadPlan.Goal::text),
                row.activities());
    }

    private static <T> List<T> union(List<T> some, List<T> other, Function<T, Object> sameness) {
        Set<Object> seen = new HashSet<>();
        List<T> all = new ArrayList<>(some);
        some.forEach(one -> seen.add(sameness.apply(one)));
        other.stream().filter(one -> seen.add(sameness.apply(one))).forEach(all::add);
        return all;
    }
}
