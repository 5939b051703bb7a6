package se.samhand.plan.internal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.PlanId;
import se.samhand.plan.ReadPlan;

/// A local action plan (*lokal handlingsplan*) of one administration for one period.
///
/// @param administration code of the administration
/// @param strategy code of the strategy
/// @param origin the file that it was read from, and what the reading left open
/// @param basis what the content rests on, when it is not the municipality's own
/// @param version counts changes, so that two people do not overwrite each other
public record Plan(
        PlanId id,
        String administration,
        String strategy,
        String title,
        Period period,
        List<PlanRow> rows,
        PlanOrigin origin,
        @Nullable Basis basis,
        int version) {

    public Plan {
        rows = List.copyOf(rows);
    }

    /// The name that a plan has when nobody gave it another; Swedish, as the plan itself, whoever reads it in.
    public static String titleFor(Period period) {
        return "Lokal handlingsplan " + PeriodText.of(period);
    }

    public List<PlanActivity> activities() {
        return rows.stream().flatMap(row -> row.activities().stream()).toList();
    }

    /// How far a sub-area is covered by this plan.
    public Coverage coverageOf(String subArea) {
        List<PlanRow> named = rows.stream()
                .filter(row -> row.subAreas().stream().anyMatch(area -> subArea.equals(area.code())))
                .toList();
        if (named.isEmpty()) {
            return Coverage.NONE;
        }
        return named.stream().anyMatch(row -> !row.activities().isEmpty()) ? Coverage.FULL : Coverage.NAMED;
    }

    /// The plan in the contract of `docs/plan-json.md`.
    public ReadPlan asReadPlan(String administrationName, String strategyTitle) {
        return new ReadPlan(
                administrationName,
                administration,
                strategyTitle,
                strategy,
                period,
                rows.stream().map(Plan::asReadRow).toList(),
                origin.uncertain(),
                origin.unread());
    }

    private static ReadPlan.Row asReadRow(PlanRow row) {
        Stream<ReadPlan.Activity> activities = row.activities().stream().map(PlanActivity::content);
        return new ReadPlan.Row(row.startingPoint(), row.subAreas(), row.goals(), activities.toList());
    }
}
