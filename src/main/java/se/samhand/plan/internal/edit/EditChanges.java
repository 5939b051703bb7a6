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
import se.samhand.plan.internal.draft.ActivityContent;
import tools.jackson.databind.JsonNode;

/// What an edit does to the rows of a plan, change by change; empty when it does nothing.
///
/// Each change is made as it is told, so that the next one is told of what there is then.
final class EditChanges {

    private final EditedRows rows;
    private final Supplier<UUID> ids;
    private final List<Change> made = new ArrayList<>();

    private EditChanges(EditedRows rows, Supplier<UUID> ids) {
        this.rows = rows;
        this.ids = ids;
    }

    /// Makes an edit whose rows and activities are there.
    static List<Change> make(PlanEdit edit, EditedRows rows, Supplier<UUID> ids) {
        EditChanges changes = new EditChanges(rows, ids);
        changes.make(edit);
        return changes.made;
    }

    private void make(PlanEdit edit) {
        switch (edit) {
            case PlanEdit.Revise revise -> revise(revise.part(), revise.value());
            case PlanEdit.AddRow add -> {
                PlanRow empty = new PlanRow(ids.get(), null, List.of(), List.of(), List.of());
                make(new Change.RowAdded(add.content().onto(empty), add.after()));
            }
            case PlanEdit.AddActivity add ->
                add(add.content(), ReadPlan.Source.BY_HAND, new Change.Place(add.row(), add.after()));
            case PlanEdit.MoveRow move -> move(row(move.row()), move.after());
            case PlanEdit.MoveActivity move -> move(move.activity(), new Change.Place(move.row(), move.after()));
            case PlanEdit.CopyRow copy -> copy(row(copy.row()));
            case PlanEdit.CopyActivity copy -> {
                PlanActivity original = activity(copy.activity());
                UUID row = rows.placeOf(original.id()).row();
                make(new Change.ActivityAdded(copyOf(original), new Change.Place(row, original.id())));
            }
            case PlanEdit.SplitRow split -> split(row(split.row()), split.from());
            case PlanEdit.SplitActivity split -> split(activity(split.activity()), split.texts());
            case PlanEdit.MergeRows merge -> merge(row(merge.row()), row(merge.with()));
            case PlanEdit.MergeActivities merge -> merge(activity(merge.activity()), activity(merge.with()));
            case PlanEdit.RemoveRow remove -> remove(row(remove.row()));
            case PlanEdit.RemoveActivity remove -> remove(activity(remove.activity()));
            case PlanEdit.Paste paste -> make(PasteChanges.of(paste, rows, ids));
            case PlanEdit.AddColumn add -> make(ColumnChanges.adding(add.name(), rows));
            case PlanEdit.RenameColumn rename -> make(ColumnChanges.renaming(rename.name(), rename.to(), rows));
            case PlanEdit.MoveColumn move -> make(ColumnChanges.moving(move.name(), move.step(), rows));
            case PlanEdit.RemoveColumn remove -> make(ColumnChanges.removing(remove.name(), rows));
        }
    }

    private void make(List<Change> changes) {
        changes.forEach(this::make);
    }

    private void make(Change change) {
        rows.apply(change);
        made.add(change);
    }

    private PlanRow row(UUID id) {
        return rows.row(id).orElseThrow();
    }

    private PlanActivity activity(UUID id) {
        return rows.activity(id).orElseThrow();
    }

    private void revise(UUID part, CellValue value) {
        Cell cell = new Cell(part, value.field(), value.column());
        switch (value) {
            case CellValue.OfRow ofRow -> revise(cell, CellJson.of(cell, ofRow.onto(row(part))));
            case CellValue.OfActivity ofActivity -> {
                ReadPlan.Activity old = activity(part).content();
                revise(
                        cell,
                        CellJson.of(
                                cell, ofActivity.onto(ActivityContent.of(old)).at(old.source())));
            }
        }
    }

    private void revise(Cell cell, JsonNode after) {
        JsonNode before = CellJson.of(cell, rows).orElseThrow();
        if (!before.equals(after)) {
            make(new Change.Revised(cell, before, after));
        }
    }

    private UUID add(ActivityContent content, ReadPlan.Source source, Change.Place place) {
        PlanActivity added = new PlanActivity(ids.get(), content.at(source));
        make(new Change.ActivityAdded(added, place));
        return added.id();
    }

    private void move(PlanRow row, @Nullable UUID after) {
        UUID from = rows.before(row);
        if (!row.id().equals(after) && !Objects.equals(from, after)) {
            make(new Change.RowMoved(row.id(), from, after));
        }
    }

    private void move(UUID activity, Change.Place to) {
        Change.Place from = rows.placeOf(activity);
        if (!activity.equals(to.after()) && !from.equals(to)) {
            make(new Change.ActivityMoved(activity, from, to));
        }
    }

    private void copy(PlanRow row) {
        List<PlanActivity> activities =
                row.activities().stream().map(this::copyOf).toList();
        PlanRow copied = new PlanRow(ids.get(), row.startingPoint(), row.subAreas(), row.goals(), activities);
        make(new Change.RowAdded(copied, row.id()));
    }

    private PlanActivity copyOf(PlanActivity original) {
        return new PlanActivity(ids.get(), original.content());
    }

    private void split(PlanRow row, UUID from) {
        List<UUID> activities = row.activities().stream().map(PlanActivity::id).toList();
        int at = activities.indexOf(from);
        if (at <= 0) {
            return;
        }
        UUID second = ids.get();
        make(new Change.RowAdded(
                new PlanRow(second, row.startingPoint(), row.subAreas(), row.goals(), List.of()), row.id()));
        moveAll(activities.subList(at, activities.size()), second, null);
    }

    private void moveAll(List<UUID> activities, UUID row, @Nullable UUID after) {
        UUID last = after;
        for (UUID activity : activities) {
            move(activity, new Change.Place(row, last));
            last = activity;
        }
    }

    private void split(PlanActivity whole, List<String> texts) {
        List<String> parts = texts.stream().filter(text -> !text.isBlank()).toList();
        if (parts.size() < 2) {
            return;
        }
        UUID row = rows.placeOf(whole.id()).row();
        ActivityContent content = ActivityContent.of(whole.content());
        revise(whole.id(), new CellValue.Text(parts.getFirst()));
        UUID last = whole.id();
        for (String text : parts.subList(1, parts.size())) {
            last = add(content.withText(text), whole.content().source(), new Change.Place(row, last));
        }
    }

    private void merge(PlanRow row, PlanRow other) {
        if (row.id().equals(other.id())) {
            return;
        }
        Cell areas = new Cell(row.id(), PlanField.AREAS);
        Cell goals = new Cell(row.id(), PlanField.GOALS);
        PlanRow merged = JoinedRows.of(row, other);
        revise(areas, CellJson.of(areas, merged));
        revise(goals, CellJson.of(goals, merged));
        UUID last =
                row.activities().isEmpty() ? null : row.activities().getLast().id();
        moveAll(other.activities().stream().map(PlanActivity::id).toList(), row.id(), last);
        remove(row(other.id()));
    }

    private void merge(PlanActivity first, PlanActivity second) {
        if (first.id().equals(second.id())) {
            return;
        }
        ActivityContent merged = ActivityContent.of(first.content()).mergedWith(ActivityContent.of(second.content()));
        ReadPlan.Activity after = merged.at(first.content().source());
        remove(second);
        for (PlanField field : PlanField.values()) {
            if (!field.isOfRow()) {
                Cell cell = new Cell(first.id(), field);
                revise(cell, CellJson.of(cell, after));
            }
        }
    }

    private void remove(PlanRow row) {
        make(new Change.RowRemoved(row, rows.before(row)));
    }

    private void remove(PlanActivity activity) {
        make(new Change.ActivityRemoved(activity, rows.placeOf(activity.id())));
    }
}
