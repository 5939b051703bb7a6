package se.samhand.plan.internal.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;

/// A row made ready to be compared with others: starting point, sub-areas, goals and activities, in that order of
/// weight from least to most.
final class RowLikeness {

    private static final double POINT = 0.1;
    private static final double AREAS = 0.3;
    private static final double GOALS = 0.2;
    private static final double ACTIVITIES = 0.4;

    private final @Nullable String point;
    private final Set<String> areas;
    private final Likeness goals;
    private final Likeness activities;
    private final Set<String> activityTexts;
    private final String key;

    RowLikeness(PlanRow row) {
        this.point = row.startingPoint();
        this.areas = row.subAreas().stream().map(RowLikeness::area).collect(Collectors.toSet());
        this.goals = Likeness.of(joined(row.goals().stream().map(ReadPlan.Goal::text)));
        this.activities = Likeness.of(joined(row.activities().stream().map(RowLikeness::text)));
        this.activityTexts = row.activities().stream()
                .map(activity -> Likeness.normal(text(activity)))
                .collect(Collectors.toSet());
        this.key = String.join(
                "\u001f",
                Objects.requireNonNullElse(point, ""),
                String.join(
                        "\u001e", row.subAreas().stream().map(RowLikeness::area).toList()),
                goals.normal(),
                joined(row.activities().stream().map(activity -> Likeness.normal(text(activity)))));
    }

    /// The same for rows whose words are the same.
    String key() {
        return key;
    }

    /// From 0 to 1; what both rows lack does not count.
    double to(RowLikeness other) {
        double weights = POINT;
        double sum = Objects.equals(point, other.point) ? POINT : 0;
        if (!areas.isEmpty() || !other.areas.isEmpty()) {
            weights += AREAS;
            sum += AREAS * overlap(areas, other.areas);
        }
        if (!goals.normal().isEmpty() || !other.goals.normal().isEmpty()) {
            weights += GOALS;
            sum += GOALS * goals.to(other.goals);
        }
        if (!activityTexts.isEmpty() || !other.activityTexts.isEmpty()) {
            weights += ACTIVITIES;
            sum += ACTIVITIES * Math.max(activities.to(other.activities), overlap(activityTexts, other.activityTexts));
        }
        return sum / weights;
    }

    private static double overlap(Collection<String> some, Collection<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        int common = some.size() + others.size() - all.size();
        return (double) common / all.size();
    }

    private static String area(ReadPlan.SubArea area) {
        String code = area.code();
        return code == null ? Likeness.normal(area.wording()) : code;
    }

    private static String text(PlanActivity activity) {
        return activity.content().text();
    }

    private static String joined(Stream<String> texts) {
        List<String> all = texts.toList();
        return String.join("\n", all);
    }
}
