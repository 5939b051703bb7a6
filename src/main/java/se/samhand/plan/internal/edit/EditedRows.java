package se.samhand.plan.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;

/// The rows of a plan while they are edited.
///
/// A place is told by what stands before it. Where that is gone, the end is taken: what was moved or brought back is
/// not lost because its neighbour went.
final class EditedRows {

    private final UUID plan;
    private final List<PlanRow> rows;
    private List<String> namedColumns;
    private int template;

    /// @param namedColumns the columns of its own that the plan names, see [OwnColumns]
    /// @param template the version of the template that they are written under
    EditedRows(UUID plan, List<PlanRow> rows, List<String> namedColumns, int template) {
        this.plan = plan;
        this.rows = new ArrayList<>(rows);
        this.namedColumns = List.copyOf(namedColumns);
        this.template = template;
    }

    UUID plan() {
        return plan;
    }

    int template() {
        return template;
    }

    List<String> namedColumns() {
        return namedColumns;
    }

    /// All columns of the plan's own, in their order.
    List<String> columns() {
        return OwnColumns.of(namedColumns, rows);
    }

    List<PlanRow> rows() {
        return List.copyOf(rows);
    }

    Optional<PlanRow> row(UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    Optional<PlanRow> rowOf(UUID activity) {
        return rows.stream()
                .filter(row ->
                        row.activities().stream().anyMatch(own -> own.id().equals(activity)))
                .findFirst();
    }

    Optional<PlanActivity> activity(UUID id) {
        return rows.stream()
                .flatMap(row -> row.activities().stream())
                .filter(activity -> activity.id().equals(id))
                .findFirst();
    }

    /// The row before a row, or null for the first.
    @Nullable
    UUID before(PlanRow row) {
        int at = rows.indexOf(row);
        return at <= 0 ? null : rows.get(at - 1).id();
    }

    /// Where an activity stands.
    Change.Place placeOf(UUID activity) {
        PlanRow row = rowOf(activity).orElseThrow();
        List<UUID> ids = row.activities().stream().map(PlanActivity::id).toList();
        int at = ids.indexOf(activity);
        return new Change.Place(row.id(), at == 0 ? null : ids.get(at - 1));
    }

    /// The cells of a column of the plan's own that something is written in.
    List<Cell> cellsIn(String column) {
        return rows.stream()
                .flatMap(row -> row.activities().stream())
                .filter(activity -> activity.content().custom().containsKey(column))
                .map(activity -> new Cell(activity.id(), PlanField.OWN, column))
                .toList();
    }

    /// Whether a change can be made without losing what somebody wrote since.
    boolean fits(Change change) {
        return switch (change) {
            case Change.Revised revised ->
                CellJson.of(revised.cell(), this)
                        .filter(revised.before()::equals)
                        .isPresent();
            case Change.TemplateTaken taken -> template == taken.before();
            case Change.RowAdded added -> row(added.row().id()).isEmpty();
            case Change.RowRemoved removed -> row(removed.row().id()).equals(Optional.of(removed.row()));
            case Change.RowMoved moved -> row(moved.row()).isPresent();
            case Change.ActivityAdded added ->
                activity(added.activity().id()).isEmpty()
                        && row(added.place().row()).isPresent();
            case Change.ActivityRemoved removed ->
                activity(removed.activity().id()).equals(Optional.of(removed.activity()));
            case Change.ActivityMoved moved ->
                activity(moved.activity()).isPresent() && row(moved.to().row()).isPresent();
            case Change.ColumnsRevised revised -> namedColumns.equals(revised.before());
        };
    }

    /// Makes a change that [#fits].
    void apply(Change change) {
        switch (change) {
            case Change.Revised revised -> CellJson.write(revised.cell(), revised.after(), this);
            case Change.TemplateTaken taken -> template = taken.after();
            case Change.RowAdded added -> insert(added.row(), added.after());
            case Change.RowRemoved removed ->
                rows.remove(row(removed.row().id()).orElseThrow());
            case Change.RowMoved moved -> {
                PlanRow row = row(moved.row()).orElseThrow();
                rows.remove(row);
                insert(row, moved.to());
            }
            case Change.ActivityAdded added -> insert(added.activity(), added.place());
            case Change.ActivityRemoved removed -> take(removed.activity().id());
            case Change.ActivityMoved moved -> insert(take(moved.activity()), moved.to());
            case Change.ColumnsRevised revised -> namedColumns = revised.after();
        }
    }

    void replace(PlanRow row) {
        rows.set(rows.indexOf(row(row.id()).orElseThrow()), row);
    }

    void replace(PlanActivity activity) {
        PlanRow row = rowOf(activity.id()).orElseThrow();
        replace(with(
                row,
                row.activities().stream()
                        .map(own -> own.id().equals(activity.id()) ? activity : own)
                        .toList()));
    }

    private void insert(PlanRow row, @Nullable UUID after) {
        rows.add(placeAfter(after, rows.stream().map(PlanRow::id).toList()), row);
    }

    private void insert(PlanActivity activity, Change.Place place) {
        PlanRow row = row(place.row()).orElseThrow();
        List<PlanActivity> activities = new ArrayList<>(row.activities());
        activities.add(
                placeAfter(
                        place.after(), activities.stream().map(PlanActivity::id).toList()),
                activity);
        replace(with(row, activities));
    }

    private PlanActivity take(UUID id) {
        PlanRow row = rowOf(id).orElseThrow();
        PlanActivity taken = activity(id).orElseThrow();
        replace(with(
                row,
                row.activities().stream().filter(own -> !own.id().equals(id)).toList()));
        return taken;
    }

    private static int placeAfter(@Nullable UUID before, List<UUID> ids) {
        if (before == null) {
            return 0;
        }
        int at = ids.indexOf(before);
        return at < 0 ? ids.size() : at + 1;
    }

    private static PlanRow with(PlanRow row, List<PlanActivity> activities) {
        return new PlanRow(row.id(), row.startingPoint(), row.subAreas(), row.goals(), activities);
    }
}
