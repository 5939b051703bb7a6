package se.samhand.plan.internal.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.plan.Detail;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;

/// Keeps what activities say in columns that only the plan has.
///
/// A column that a newer file does not have at all was left out of the file, not emptied; one that it has says what it
/// says. The same goes for each detail.
final class OwnColumns {

    private final Map<UUID, ReadPlan.Activity> before = new LinkedHashMap<>();
    private final Map<String, String> nameByNormal = new LinkedHashMap<>();
    private final Set<String> columnsOfFile = new LinkedHashSet<>();
    private final boolean hasPerformers;
    private final Set<Detail> detailsOfFile = EnumSet.noneOf(Detail.class);

    private OwnColumns(List<PlanRow> plan, List<PlanRow> identified) {
        activities(plan).forEach(activity -> before.put(activity.id(), activity.content()));
        before.values()
                .forEach(activity -> activity.custom()
                        .keySet()
                        .forEach(name -> nameByNormal.putIfAbsent(Likeness.normal(name), name)));
        activities(identified)
                .forEach(activity ->
                        activity.content().custom().keySet().forEach(name -> columnsOfFile.add(Likeness.normal(name))));
        this.hasPerformers = activities(identified).stream()
                .anyMatch(activity -> !activity.content().performedBy().isEmpty());
        activities(identified)
                .forEach(activity ->
                        detailsOfFile.addAll(activity.content().details().said()));
    }

    /// @param identified the new reading with the ids of the plan
    static List<PlanRow> surviving(List<PlanRow> plan, List<PlanRow> identified) {
        OwnColumns columns = new OwnColumns(plan, identified);
        return identified.stream().map(columns::row).toList();
    }

    private PlanRow row(PlanRow row) {
        List<PlanActivity> activities = new ArrayList<>();
        for (PlanActivity activity : row.activities()) {
            ReadPlan.Activity was = before.get(activity.id());
            ReadPlan.Activity named = with(
                    activity.content(),
                    activity.content().performedBy(),
                    named(activity.content().custom()));
            activities.add(new PlanActivity(activity.id(), was == null ? named : surviving(was, named)));
        }
        return new PlanRow(row.id(), row.startingPoint(), row.subAreas(), row.goals(), activities);
    }

    private ReadPlan.Activity surviving(ReadPlan.Activity was, ReadPlan.Activity is) {
        Map<String, String> custom = new LinkedHashMap<>();
        was.custom().forEach((name, text) -> {
            if (!columnsOfFile.contains(Likeness.normal(name))) {
                custom.put(name, text);
            }
        });
        custom.putAll(is.custom());
        return with(is, hasPerformers ? is.performedBy() : was.performedBy(), custom)
                .with(was.details().with(detailsOfFile, is.details()));
    }

    /// A column keeps the name that the plan has for it, however the file spells it.
    private Map<String, String> named(Map<String, String> custom) {
        Map<String, String> named = new LinkedHashMap<>();
        custom.forEach((name, text) -> named.put(nameByNormal.getOrDefault(Likeness.normal(name), name), text));
        return named;
    }

    private static ReadPlan.Activity with(ReadPlan.Activity is, List<String> performedBy, Map<String, String> custom) {
        return new ReadPlan.Activity(
                is.text(),
                is.source(),
                is.responsible(),
                is.responsibleRoles(),
                performedBy,
                is.period(),
                is.followUp(),
                is.followUpOther(),
                custom,
                is.details());
    }

    private static List<PlanActivity> activities(List<PlanRow> rows) {
        return rows.stream().flatMap(row -> row.activities().stream()).toList();
    }
}
