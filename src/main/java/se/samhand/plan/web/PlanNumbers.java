package se.samhand.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.NotFound;
import se.samhand.plan.internal.PlacedRow;
import se.samhand.plan.internal.Plan;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.StrategyVersion;

/// Numbers of rows and activities as the table shows them: starting point, row under it, activity of the row.
final class PlanNumbers {

    private final Map<UUID, String> numbers = new HashMap<>();

    PlanNumbers(Plan plan, StrategyVersion strategy) {
        this(plan.places(), strategy);
    }

    PlanNumbers(List<PlacedRow> places, StrategyVersion strategy) {
        Map<Integer, Integer> rows = new HashMap<>();
        for (PlacedRow row : places) {
            int point = numberOf(row.startingPoint(), strategy);
            String number = point + "." + rows.merge(point, 1, Integer::sum);
            numbers.put(row.id(), number);
            int activities = 0;
            for (UUID activity : row.activities()) {
                activities++;
                numbers.put(activity, number + "." + activities);
            }
        }
    }

    /// Of the starting point; 0 for rows under none.
    private static int numberOf(@Nullable String code, StrategyVersion strategy) {
        return code == null
                ? 0
                : strategy.startingPoint(code).map(StartingPoint::number).orElse(0);
    }

    /// @throws NotFound when the plan has no such row or activity
    String of(UUID part) {
        String number = numbers.get(part);
        if (number == null) {
            throw new NotFound("No row or activity " + part);
        }
        return number;
    }
}
