package se.samhand.plan.internal.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import se.samhand.kernel.Period;
import se.samhand.plan.PlanId;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanOrigin;
import se.samhand.plan.internal.PlanRow;
import se.samhand.strategy.StrategyVersion;

/// A plan with a row for each sub-area of a strategy, to be written in.
final class BlankPlan {

    private BlankPlan() {}

    static Plan of(
            String administration,
            StrategyVersion strategy,
            int template,
            Period period,
            Instant at,
            UUID by,
            Supplier<UUID> ids) {
        List<PlanRow> rows = strategy.startingPoints().stream()
                .flatMap(point -> point.subAreas().stream()
                        .map(area -> new PlanRow(
                                ids.get(),
                                point.code(),
                                List.of(new ReadPlan.SubArea(area.code(), area.name(), ReadPlan.Source.BY_HAND)),
                                List.of(),
                                List.of())))
                .toList();
        return new Plan(
                new PlanId(ids.get()),
                administration,
                strategy.code(),
                template,
                Plan.titleFor(period),
                period,
                rows,
                new PlanOrigin(null, at, by, List.of(), List.of()),
                null,
                Plan.FIRST_VERSION,
                0);
    }
}
