package se.samhand.plan.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.NotFound;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.StrategyVersion;

/// Numbers of rows and activities as the table shows them: starting point, row under it, activity of the row.
final class PlanNumbers {

    private final Map<UUID, String> numbers = new HashMap<>();

    PlanNumbers(Plan plan, StrategyVersion strategy) {
        Map<Integer, Integer> rows = new HashMap<>();
        for (PlanRow row : plan.rows()) {
            int point = numberOf(row.startingPoint(), strategy);
            String number = point + "." + rows.merge(point, 1, Integer::sum);
            numbers.put(row.id(), number);
            int activities = 0;
            for (PlanActivity activity : row.activities()) {
                activities++;
                numbers.put(activity.id(), number + "." + activities);
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
