package se.samhand.plan.internal.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Period;
import se.samhand.plan.PlanId;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanOrigin;
import se.samhand.plan.internal.PlanRow;

/// Plans made of readings, as when a file has become one.
final class SketchedPlan {

    private static final ReadPlan.Source PLACE = new ReadPlan.Source("table", 1, 2, 3);
    private static final UUID NONE = new UUID(0, 0);

    private SketchedPlan() {}

    static Plan of(List<ReadPlan.Row> rows) {
        return new Plan(
                new PlanId(UUID.randomUUID()),
                "sdf-norra-ekdalen",
                "stockholm-2019-2022",
                1,
                "Lokal handlingsplan 2019–2022",
                Period.ofYears(2019, 2022),
                rows.stream().map(SketchedPlan::row).toList(),
                new PlanOrigin(UUID.randomUUID(), Instant.EPOCH, UUID.randomUUID(), List.of(), List.of()),
                null,
                1,
                0);
    }

    static ProposedUpdate update(Plan plan, List<ReadPlan.Row> newer) {
        return ProposedUpdate.of(plan, reading(newer));
    }

    static ReadPlan reading(List<ReadPlan.Row> rows) {
        return new ReadPlan(
                "Norra Ekdalens stadsdelsförvaltning",
                "sdf-norra-ekdalen",
                null,
                "stockholm-2019-2022",
                Period.ofYears(2019, 2022),
                rows,
                List.of(),
                List.of());
    }

    static List<ReadPlan.Row> rows(Plan plan) {
        return plan.asReadPlan("", "").rows();
    }

    static List<PlanRow> withoutIds(List<PlanRow> rows) {
        return rows.stream()
                .map(row -> new PlanRow(
                        NONE,
                        row.startingPoint(),
                        row.subAreas(),
                        row.goals(),
                        row.activities().stream()
                                .map(activity -> new PlanActivity(NONE, activity.content()))
                                .toList()))
                .toList();
    }

    static List<String> texts(List<PlanRow> rows) {
        return rows.stream()
                .flatMap(row -> row.activities().stream())
                .map(activity -> activity.content().text())
                .toList();
    }

    static ReadPlan.Row withoutOwnColumns(ReadPlan.Row row) {
        return new ReadPlan.Row(
                row.startingPoint(),
                row.subAreas(),
                row.goals(),
                row.activities().stream()
                        .map(activity -> new ReadPlan.Activity(
                                activity.text(),
                                activity.source(),
                                activity.responsible(),
                                codes(activity.responsible()),
                                List.of(),
                                activity.period(),
                                activity.followUp(),
                                activity.followUpOther(),
                                Map.of()))
                        .toList());
    }

    /// Codes for roles, the same each time.
    static List<@Nullable String> codes(List<String> roles) {
        List<@Nullable String> codes = new ArrayList<>();
        roles.forEach(role -> codes.add(role.toUpperCase(Locale.ROOT)));
        return codes;
    }

    /// A row of one sub-area.
    static ReadPlan.Row row(String area, ReadPlan.Activity... activities) {
        return new ReadPlan.Row(
                area.substring(0, 3),
                List.of(new ReadPlan.SubArea(area, "Egna ord om " + area, PLACE)),
                List.of(),
                List.of(activities));
    }

    /// An activity with nothing but its text.
    static ReadPlan.Activity activity(String text) {
        return activity(text, Map.of());
    }

    static ReadPlan.Activity activity(String text, Map<String, String> custom) {
        return new ReadPlan.Activity(text, PLACE, List.of(), List.of(), List.of(), null, List.of(), List.of(), custom);
    }

    private static PlanRow row(ReadPlan.Row row) {
        return new PlanRow(
                UUID.randomUUID(),
                row.startingPoint(),
                row.subAreas(),
                row.goals(),
                row.activities().stream()
                        .map(activity -> new PlanActivity(UUID.randomUUID(), activity))
                        .toList());
    }
}
