package se.samhand.plan.internal.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;

/// Lays two states of a plan beside each other, part by part.
final class Comparison {

    private record Placed(PlanRow row, PlanActivity activity) {}

    private final List<PlanRow> before;
    private final List<PlanRow> after;
    private final Map<UUID, PlanRow> rowsBefore;
    private final Map<UUID, PlanRow> rowsAfter;
    private final Map<UUID, Placed> activitiesBefore;
    private final Map<UUID, Placed> activitiesAfter;
    private final List<PlanChange> changes = new ArrayList<>();
    private final List<PlanRow> unchanged = new ArrayList<>();

    Comparison(List<PlanRow> before, List<PlanRow> after) {
        this.before = before;
        this.after = after;
        this.rowsBefore = byId(before);
        this.rowsAfter = byId(after);
        this.activitiesBefore = placed(before);
        this.activitiesAfter = placed(after);
    }

    PlanChanges changes() {
        for (PlanRow row : after) {
            PlanRow was = rowsBefore.get(row.id());
            int earlier = changes.size();
            if (was == null) {
                changes.add(new PlanChange.RowAdded(row));
            } else {
                RowDifferences.of(was, row).forEach(field -> changes.add(new PlanChange.RowRevised(was, row, field)));
            }
            row.activities().forEach(activity -> compare(was != null, new Placed(row, activity)));
            if (was != null) {
                was.activities().stream()
                        .filter(activity -> !activitiesAfter.containsKey(activity.id()))
                        .forEach(activity -> changes.add(new PlanChange.ActivityRemoved(was, activity)));
            }
            if (changes.size() == earlier) {
                unchanged.add(row);
            }
        }
        before.stream()
                .filter(row -> !rowsAfter.containsKey(row.id()))
                .forEach(row -> changes.add(new PlanChange.RowRemoved(row, isEmptied(row))));
        compareOrder();
        return new PlanChanges(changes, unchanged);
    }

    private void compare(boolean isOnRowThatWas, Placed is) {
        PlanActivity activity = is.activity();
        Placed was = activitiesBefore.get(activity.id());
        if (was == null) {
            if (isOnRowThatWas) {
                changes.add(new PlanChange.ActivityAdded(is.row(), activity));
            }
            return;
        }
        if (!was.row().id().equals(is.row().id())) {
            changes.add(new PlanChange.ActivityMoved(activity, was.row(), is.row()));
        }
        ActivityDifferences.of(was.activity().content(), activity.content())
                .forEach(difference -> changes.add(new PlanChange.ActivityRevised(
                        is.row(), was.activity(), activity, difference.field(), difference.column())));
    }

    private boolean isEmptied(PlanRow row) {
        Set<String> goals = new HashSet<>();
        after.forEach(other -> goals.addAll(RowDifferences.goals(other)));
        return !row.activities().isEmpty()
                && row.activities().stream().allMatch(activity -> activitiesAfter.containsKey(activity.id()))
                && goals.containsAll(RowDifferences.goals(row));
    }

    private void compareOrder() {
        int rows = Order.moved(ids(before), ids(after));
        int activities = 0;
        for (PlanRow row : after) {
            PlanRow was = rowsBefore.get(row.id());
            activities += was == null ? 0 : Order.moved(activityIds(was), activityIds(row));
        }
        if (rows + activities > 0) {
            changes.add(new PlanChange.Reordered(rows, activities));
        }
    }

    private static List<UUID> ids(List<PlanRow> rows) {
        return rows.stream().map(PlanRow::id).toList();
    }

    private static List<UUID> activityIds(PlanRow row) {
        return row.activities().stream().map(PlanActivity::id).toList();
    }

    private static Map<UUID, PlanRow> byId(List<PlanRow> rows) {
        Map<UUID, PlanRow> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }

    private static Map<UUID, Placed> placed(List<PlanRow> rows) {
        Map<UUID, Placed> placed = new LinkedHashMap<>();
        rows.forEach(row -> row.activities().forEach(activity -> placed.put(activity.id(), new Placed(row, activity))));
        return placed;
    }
}
