package se.samhand.plan.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;

/// Gives the rows and activities of a new reading the ids that they have in the plan.
///
/// What the plan does not have gets a provisional id, the same each time for the same reading.
final class Identification {

    private final List<PlanRow> plan;
    private long nextProvisional = 1;

    Identification(List<PlanRow> plan) {
        this.plan = List.copyOf(plan);
    }

    /// Whether the id only tells the parts of one reading apart.
    static boolean isProvisional(UUID id) {
        return id.getMostSignificantBits() == 0;
    }

    List<PlanRow> of(List<ReadPlan.Row> read) {
        List<PlanRow> fresh = read.stream().map(this::provisional).toList();
        Matches rows = RowMatching.of(plan, fresh);
        Matches activities = ActivityMatching.of(plan, fresh, rows);
        List<PlanActivity> olds =
                plan.stream().flatMap(row -> row.activities().stream()).toList();
        List<PlanRow> identified = new ArrayList<>();
        int place = 0;
        for (int number = 0; number < fresh.size(); number++) {
            PlanRow row = fresh.get(number);
            List<PlanActivity> own = new ArrayList<>();
            for (PlanActivity activity : row.activities()) {
                Integer old = activities.oldOf(place++);
                own.add(old == null ? activity : new PlanActivity(olds.get(old).id(), activity.content()));
            }
            identified.add(
                    new PlanRow(id(rows.oldOf(number), row), row.startingPoint(), row.subAreas(), row.goals(), own));
        }
        return identified;
    }

    private UUID id(@Nullable Integer old, PlanRow row) {
        return old == null ? row.id() : plan.get(old).id();
    }

    private PlanRow provisional(ReadPlan.Row row) {
        UUID id = nextId();
        Stream<PlanActivity> activities =
                row.activities().stream().map(activity -> new PlanActivity(nextId(), activity));
        return new PlanRow(id, row.startingPoint(), row.subAreas(), row.goals(), activities.toList());
    }

    private UUID nextId() {
        return new UUID(0, nextProvisional++);
    }
}
