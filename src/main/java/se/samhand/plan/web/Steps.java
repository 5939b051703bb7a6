package se.samhand.plan.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.edit.PlanEdit;

/// Where a row or an activity comes to stand that goes a step up or down in the table.
///
/// An activity that is first or last in its row goes on into the next one.
final class Steps {

    private Steps() {}

    /// @param step negative is up
    static PlanEdit of(Plan plan, UUID part, int step) {
        if (PartPages.isRow(plan, part)) {
            List<UUID> rows = plan.rows().stream().map(PlanRow::id).toList();
            return new PlanEdit.MoveRow(part, neighbour(rows, part, step));
        }
        PlanRow row = PlanToEdit.rowOf(plan, part);
        List<UUID> activities = ids(row);
        int to = activities.indexOf(part) + Integer.signum(step);
        if (to < 0 && plan.rows().indexOf(row) > 0) {
            return toEndOf(plan.rows().get(plan.rows().indexOf(row) - 1), part);
        } else if (to >= activities.size()
                && plan.rows().indexOf(row) < plan.rows().size() - 1) {
            PlanRow next = plan.rows().get(plan.rows().indexOf(row) + 1);
            return new PlanEdit.MoveActivity(part, next.id(), null);
        }
        return new PlanEdit.MoveActivity(part, row.id(), neighbour(activities, part, step));
    }

    static PlanEdit toEndOf(PlanRow row, UUID activity) {
        return new PlanEdit.MoveActivity(activity, row.id(), ids(row).isEmpty() ? null : ids(row).getLast());
    }

    /// What it comes to stand after, or null for the first place.
    private static @Nullable UUID neighbour(List<UUID> ids, UUID id, int step) {
        int at = ids.indexOf(id);
        int to = Math.clamp(at + Integer.signum(step), 0, ids.size() - 1);
        List<UUID> others = ids.stream().filter(other -> !other.equals(id)).toList();
        return to == 0 ? null : others.get(to - 1);
    }

    private static List<UUID> ids(PlanRow row) {
        return row.activities().stream().map(PlanActivity::id).toList();
    }
}
