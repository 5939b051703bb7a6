package se.samhand.plan.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;
import tools.jackson.databind.JsonNode;

/// What it takes to lay a pasted table into a plan; what the plan says already stays as it is.
///
/// Nothing of it stands in the plan's original, whatever stood where in what was pasted.
final class PasteChanges {

    private final EditedRows rows;
    private final Supplier<UUID> ids;
    private final List<Change> changes = new ArrayList<>();

    private PasteChanges(EditedRows rows, Supplier<UUID> ids) {
        this.rows = new EditedRows(rows.plan(), rows.rows(), rows.namedColumns(), rows.template());
        this.ids = ids;
    }

    static List<Change> of(PlanEdit.Paste paste, EditedRows rows, Supplier<UUID> ids) {
        PasteChanges pasting = new PasteChanges(rows, ids);
        paste.rows().forEach(pasting::lay);
        return pasting.changes;
    }

    private void lay(PastedRow pasted) {
        UUID into = pasted.into();
        if (into == null) {
            PlanRow row = byHand(ids.get(), pasted.row());
            make(new Change.RowAdded(row, lastUnder(row.startingPoint())));
        } else {
            join(rows.row(into).orElseThrow(), byHand(into, pasted.row()));
        }
    }

    private void join(PlanRow row, PlanRow pasted) {
        PlanRow joined = JoinedRows.of(row, pasted);
        revise(new Cell(row.id(), PlanField.AREAS), joined);
        revise(new Cell(row.id(), PlanField.GOALS), joined);
        UUID last =
                row.activities().isEmpty() ? null : row.activities().getLast().id();
        for (PlanActivity activity : pasted.activities()) {
            make(new Change.ActivityAdded(activity, new Change.Place(row.id(), last)));
            last = activity.id();
        }
    }

    private void revise(Cell cell, PlanRow joined) {
        JsonNode before = CellJson.of(cell, rows).orElseThrow();
        JsonNode after = CellJson.of(cell, joined);
        if (!before.equals(after)) {
            make(new Change.Revised(cell, before, after));
        }
    }

    private void make(Change change) {
        rows.apply(change);
        changes.add(change);
    }

    private PlanRow byHand(UUID id, ReadPlan.Row row) {
        return new PlanRow(
                id,
                row.startingPoint(),
                row.subAreas().stream()
                        .map(area -> new ReadPlan.SubArea(area.code(), area.wording(), ReadPlan.Source.BY_HAND))
                        .toList(),
                row.goals().stream()
                        .map(goal -> new ReadPlan.Goal(goal.text(), ReadPlan.Source.BY_HAND))
                        .toList(),
                row.activities().stream()
                        .map(activity -> new PlanActivity(ids.get(), activity.at(ReadPlan.Source.BY_HAND)))
                        .toList());
    }

    /// The last row under a starting point, or the last of all.
    private @Nullable UUID lastUnder(@Nullable String point) {
        List<PlanRow> all = rows.rows();
        List<PlanRow> same = all.stream()
                .filter(row -> Objects.equals(row.startingPoint(), point))
                .toList();
        List<PlanRow> place = same.isEmpty() ? all : same;
        return place.isEmpty() ? null : place.getLast().id();
    }
}
