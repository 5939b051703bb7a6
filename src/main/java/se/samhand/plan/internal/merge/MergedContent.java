package se.samhand.plan.internal.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.Detail;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;

/// What a row or an activity says once the chosen fields are taken over.
///
/// Places are those of the newer file; what does not stand there stands in an earlier one.
final class MergedContent {

    private MergedContent() {}

    /// @param is the row in the newer file, if it is there
    static PlanRow row(PlanRow was, @Nullable PlanRow is, Set<String> chosen, List<PlanActivity> activities) {
        if (is == null) {
            return new PlanRow(was.id(), was.startingPoint(), keptAreas(was, null), keptGoals(was, null), activities);
        }
        return new PlanRow(
                was.id(),
                isLeft(was, is, Field.POINT, chosen) ? was.startingPoint() : is.startingPoint(),
                isLeft(was, is, Field.AREAS, chosen) ? keptAreas(was, is) : is.subAreas(),
                isLeft(was, is, Field.GOALS, chosen) ? keptGoals(was, is) : is.goals(),
                activities);
    }

    private static boolean isLeft(PlanRow was, PlanRow is, Field field, Set<String> chosen) {
        PlanChange change = new PlanChange.RowRevised(was, is, field);
        return RowDifferences.of(was, is).contains(field) && !chosen.contains(change.key());
    }

    private static List<ReadPlan.SubArea> keptAreas(PlanRow was, @Nullable PlanRow is) {
        List<ReadPlan.SubArea> kept = new ArrayList<>();
        for (ReadPlan.SubArea area : was.subAreas()) {
            ReadPlan.Source place = is == null
                    ? ReadPlan.Source.EARLIER
                    : is.subAreas().stream()
                            .filter(other -> other.wording().equals(area.wording()))
                            .map(ReadPlan.SubArea::source)
                            .findFirst()
                            .orElse(ReadPlan.Source.EARLIER);
            kept.add(new ReadPlan.SubArea(area.code(), area.wording(), place));
        }
        return kept;
    }

    private static List<ReadPlan.Goal> keptGoals(PlanRow was, @Nullable PlanRow is) {
        List<ReadPlan.Goal> kept = new ArrayList<>();
        for (ReadPlan.Goal goal : was.goals()) {
            ReadPlan.Source place = is == null
                    ? ReadPlan.Source.EARLIER
                    : is.goals().stream()
                            .filter(other -> other.text().equals(goal.text()))
                            .map(ReadPlan.Goal::source)
                            .findFirst()
                            .orElse(ReadPlan.Source.EARLIER);
            kept.add(new ReadPlan.Goal(goal.text(), place));
        }
        return kept;
    }

    /// @param is the activity in the newer file, if it is there
    static ReadPlan.Activity activity(PlanActivity was, @Nullable PlanActivity is, Set<String> chosen) {
        if (is == null) {
            return was.content().at(ReadPlan.Source.EARLIER);
        }
        ReadPlan.Activity before = was.content();
        ReadPlan.Activity after = is.content();
        List<ActivityDifferences.Difference> left = ActivityDifferences.of(before, after).stream()
                .filter(difference ->
                        !chosen.contains(PlanChange.revision(is.id(), difference.field(), difference.column())))
                .toList();
        ReadPlan.Activity roles = isLeft(left, Field.RESPONSIBLE) ? before : after;
        ReadPlan.Activity points = isLeft(left, Field.FOLLOW_UP) ? before : after;
        return new ReadPlan.Activity(
                isLeft(left, Field.TEXT) ? before.text() : after.text(),
                after.source(),
                roles.responsible(),
                roleCodes(before, after, roles),
                isLeft(left, Field.PERFORMERS) ? before.performedBy() : after.performedBy(),
                isLeft(left, Field.PERIOD) ? before.period() : after.period(),
                points.followUp(),
                points.followUpOther(),
                custom(before, after, left),
                after.details().with(detailsOf(left), before.details()));
    }

    private static Set<Detail> detailsOf(List<ActivityDifferences.Difference> left) {
        return Arrays.stream(Detail.values())
                .filter(detail -> left.contains(new ActivityDifferences.Difference(Field.DETAIL, detail.code())))
                .collect(Collectors.toSet());
    }

    /// Where the wording is the same, a role that is known stays known.
    private static List<@Nullable String> roleCodes(
            ReadPlan.Activity before, ReadPlan.Activity after, ReadPlan.Activity roles) {
        List<@Nullable String> codes = new ArrayList<>(roles.responsibleRoles());
        if (before.responsible().equals(after.responsible())) {
            for (int i = 0; i < codes.size(); i++) {
                codes.set(i, codes.get(i) == null ? before.responsibleRoles().get(i) : codes.get(i));
            }
        }
        return codes;
    }

    private static Map<String, String> custom(
            ReadPlan.Activity before, ReadPlan.Activity after, List<ActivityDifferences.Difference> left) {
        Map<String, String> custom = new LinkedHashMap<>(after.custom());
        for (ActivityDifferences.Difference difference : left) {
            String column = difference.column();
            if (column != null && difference.field() == Field.OWN_COLUMN) {
                String text = before.custom().get(column);
                if (text == null) {
                    custom.remove(column);
                } else {
                    custom.put(column, text);
                }
            }
        }
        return custom;
    }

    private static boolean isLeft(List<ActivityDifferences.Difference> left, Field field) {
        return left.stream().anyMatch(difference -> Objects.equals(difference.field(), field));
    }
}
