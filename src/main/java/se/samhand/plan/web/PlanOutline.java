package se.samhand.plan.web;

import java.util.List;
import java.util.Locale;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.strategy.StartingPoint;
import se.samhand.strategy.SubArea;
import se.samhand.ui.Coverage;
import se.samhand.ui.Words;

/// The starting points above the table, with a dot for each sub-area: what is covered, and what is a gap.
final class PlanOutline {

    private final Plan plan;
    private final PlanFilter filter;
    private final Words words;
    private final StrategyNames names;
    private final List<StartingPoint> points;

    /// @param filter what of the table is shown; a dot of what is not leads to its starting point
    PlanOutline(PlanDetails details, PlanFilter filter, Words words) {
        this.plan = details.plan();
        this.filter = filter;
        this.words = words;
        this.names = new StrategyNames(words);
        this.points = details.strategy().startingPoints();
    }

    List<PlanPage.OutlinePoint> points() {
        return points.stream().map(this::point).toList();
    }

    private PlanPage.OutlinePoint point(StartingPoint point) {
        long covered = point.subAreas().stream()
                .filter(area -> coverage(area) == Coverage.FULL)
                .count();
        int all = point.subAreas().size();
        return new PlanPage.OutlinePoint(
                point.code().toLowerCase(Locale.ROOT),
                point.number(),
                names.of(point),
                "#" + anchor(point),
                words.get("plan.outline.count", covered, all),
                words.get("plan.outline.count-spoken", covered, all),
                point.subAreas().stream().map(area -> dot(area, point)).toList());
    }

    private PlanPage.Dot dot(SubArea area, StartingPoint point) {
        Coverage coverage = coverage(area);
        String spoken = area.code() + " " + names.spoken(area) + ": "
                + words.get(coverage.labelKey()).toLowerCase(Locale.ROOT);
        return new PlanPage.Dot(spoken, coverage, "#" + (filter.isActive() ? anchor(point) : area.code()));
    }

    private Coverage coverage(SubArea area) {
        return switch (plan.coverageOf(area.code())) {
            case FULL -> Coverage.FULL;
            case NAMED -> Coverage.HALF;
            case NONE -> Coverage.NONE;
        };
    }

    static String anchor(StartingPoint point) {
        return "p-" + point.code().toLowerCase(Locale.ROOT);
    }
}
