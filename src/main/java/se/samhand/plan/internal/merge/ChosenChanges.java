package se.samhand.plan.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;

/// Takes over the changes that a person has chosen, and leaves the others.
///
/// An activity stands in exactly one place afterwards, and nothing goes that was not chosen to go.
final class ChosenChanges {

    private final List<PlanRow> before;
    private final List<PlanRow> after;
    private final Set<String> chosen;
    private final Map<UUID, PlanRow> rowsBefore = new LinkedHashMap<>();
    private final Map<UUID, PlanRow> rowsAfter = new LinkedHashMap<>();
    private final Map<UUID, PlanActivity> activitiesBefore = new HashMap<>();
    private final Map<UUID, PlanActivity> activitiesAfter = new HashMap<>();
    private final Map<UUID, Set<UUID>> activitiesByRow = new LinkedHashMap<>();
    private final boolean isFileOrder;

    private ChosenChanges(List<PlanRow> before, List<PlanRow> after, PlanChanges changes, Set<String> chosen) {
        this.before = before;
        this.after = after;
        this.chosen = chosen;
        before.forEach(row -> rowsBefore.put(row.id(), row));
        after.forEach(row -> rowsAfter.put(row.id(), row));
        activities(before).forEach(activity -> activitiesBefore.put(activity.id(), activity));
        activities(after).forEach(activity -> activitiesAfter.put(activity.id(), activity));
        this.isFileOrder = chosen.contains(PlanChange.Reordered.KEY)
                || changes.all(PlanChange.Reordered.class).isEmpty();
        place(changes);
    }

    /// @param after the new reading with the ids of the plan
    /// @param chosen keys of the changes to take over
    static List<PlanRow> applied(List<PlanRow> before, List<PlanRow> after, PlanChanges changes, Set<String> chosen) {
        return new ChosenChanges(before, after, changes, chosen).rows();
    }

    /// Begins with the plan as it is, and lets rows and activities come, go and move.
    private void place(PlanChanges changes) {
        before.forEach(row -> activitiesByRow.put(row.id(), ids(row)));
        for (PlanChange.RowAdded added : taken(changes, PlanChange.RowAdded.class)) {
            Set<UUID> own = ids(added.row());
            own.removeIf(activitiesBefore::containsKey);
            activitiesByRow.put(added.row().id(), own);
        }
        for (PlanChange.ActivityAdded added : taken(changes, PlanChange.ActivityAdded.class)) {
            on(added.row()).add(added.activity().id());
        }
        for (PlanChange.ActivityRemoved removed : taken(changes, PlanChange.ActivityRemoved.class)) {
            on(removed.row()).remove(removed.activity().id());
        }
        for (PlanChange.ActivityMoved moved : taken(changes, PlanChange.ActivityMoved.class)) {
            if (activitiesByRow.containsKey(moved.to().id())) {
                on(moved.from()).remove(moved.activity().id());
                on(moved.to()).add(moved.activity().id());
            }
        }
        for (PlanChange.RowRemoved removed : taken(changes, PlanChange.RowRemoved.class)) {
            on(removed.row()).removeIf(activity -> !activitiesAfter.containsKey(activity));
            if (on(removed.row()).isEmpty()) {
                activitiesByRow.remove(removed.row().id());
            }
        }
    }

    private List<PlanRow> rows() {
        List<UUID> orderBefore = before.stream().map(PlanRow::id).toList();
        List<UUID> orderAfter = after.stream().map(PlanRow::id).toList();
        List<PlanRow> rows = new ArrayList<>();
        for (UUID id : woven(orderBefore, orderAfter, activitiesByRow.keySet())) {
            rows.add(row(id));
        }
        return rows;
    }

    private PlanRow row(UUID id) {
        PlanRow was = rowsBefore.get(id);
        PlanRow is = rowsAfter.get(id);
        List<UUID> orderBefore = was == null ? List.of() : List.copyOf(ids(was));
        List<UUID> orderAfter = is == null ? List.of() : List.copyOf(ids(is));
        Set<UUID> own = activitiesByRow.getOrDefault(id, Set.of());
        List<PlanActivity> activities =
                woven(orderBefore, orderAfter, own).stream().map(this::activity).toList();
        if (was == null && is != null) {
            return new PlanRow(id, is.startingPoint(), is.subAreas(), is.goals(), activities);
        } else if (was != null) {
            return MergedContent.row(was, is, chosen, activities);
        } else {
            throw new IllegalStateException("Row " + id + " is neither in the plan nor in the reading");
        }
    }

    private PlanActivity activity(UUID id) {
        PlanActivity was = activitiesBefore.get(id);
        PlanActivity is = activitiesAfter.get(id);
        if (was == null && is != null) {
            return is;
        } else if (was != null) {
            return new PlanActivity(id, MergedContent.activity(was, is, chosen));
        } else {
            throw new IllegalStateException("Activity " + id + " is neither in the plan nor in the reading");
        }
    }

    private <T extends PlanChange> List<T> taken(PlanChanges changes, Class<T> kind) {
        return changes.all(kind).stream()
                .filter(change -> chosen.contains(change.key()))
                .toList();
    }

    private Set<UUID> on(PlanRow row) {
        return activitiesByRow.getOrDefault(row.id(), new LinkedHashSet<>());
    }

    private List<UUID> woven(List<UUID> before, List<UUID> after, Set<UUID> wanted) {
        return isFileOrder ? Order.woven(after, before, wanted) : Order.woven(before, after, wanted);
    }

    private static Set<UUID> ids(PlanRow row) {
        Set<UUID> ids = new LinkedHashSet<>();
        row.activities().forEach(activity -> ids.add(activity.id()));
        return ids;
    }

    private static Stream<PlanActivity> activities(List<PlanRow> rows) {
        return rows.stream().flatMap(row -> row.activities().stream());
    }
}
