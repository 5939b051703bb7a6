package se.samhand.plan.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.PlanActivity;

/// The rows and activities that an edit names.
final class EditedParts {

    private EditedParts() {}

    /// Whether all that it takes is in the plan.
    static boolean areThere(PlanEdit edit, EditedRows rows) {
        return switch (edit) {
            case PlanEdit.Revise revise ->
                revise.value().field().isOfRow()
                        ? rows.row(revise.part()).isPresent()
                        : rows.activity(revise.part()).isPresent();
            case PlanEdit.AddRow add -> isRow(add.after(), rows);
            case PlanEdit.AddActivity add -> rows.row(add.row()).isPresent() && isActivity(add.after(), rows);
            case PlanEdit.MoveRow move -> rows.row(move.row()).isPresent() && isRow(move.after(), rows);
            case PlanEdit.MoveActivity move ->
                rows.activity(move.activity()).isPresent()
                        && rows.row(move.row()).isPresent()
                        && isActivity(move.after(), rows);
            case PlanEdit.CopyRow copy -> rows.row(copy.row()).isPresent();
            case PlanEdit.CopyActivity copy -> rows.activity(copy.activity()).isPresent();
            case PlanEdit.SplitRow split ->
                rows.row(split.row()).isPresent() && rows.activity(split.from()).isPresent();
            case PlanEdit.SplitActivity split -> rows.activity(split.activity()).isPresent();
            case PlanEdit.MergeRows merge ->
                rows.row(merge.row()).isPresent() && rows.row(merge.with()).isPresent();
            case PlanEdit.MergeActivities merge ->
                rows.activity(merge.activity()).isPresent()
                        && rows.activity(merge.with()).isPresent();
            case PlanEdit.RemoveRow remove -> rows.row(remove.row()).isPresent();
            case PlanEdit.RemoveActivity remove ->
                rows.activity(remove.activity()).isPresent();
            case PlanEdit.Paste paste ->
                paste.rows().stream().map(PastedRow::into).allMatch(into -> isRow(into, rows));
            case PlanEdit.AddColumn add -> true;
            case PlanEdit.RenameColumn rename -> rows.columns().contains(rename.name());
            case PlanEdit.MoveColumn move -> rows.columns().contains(move.name());
            case PlanEdit.RemoveColumn remove -> rows.columns().contains(remove.name());
        };
    }

    private static boolean isRow(@Nullable UUID id, EditedRows rows) {
        return id == null || rows.row(id).isPresent();
    }

    private static boolean isActivity(@Nullable UUID id, EditedRows rows) {
        return id == null || rows.activity(id).isPresent();
    }

    /// Parts whose words an edit takes away or writes anew, so that nobody may have written there unseen.
    static List<UUID> rewrittenBy(PlanEdit edit, EditedRows rows) {
        return switch (edit) {
            case PlanEdit.SplitActivity split -> List.of(split.activity());
            case PlanEdit.MergeActivities merge -> List.of(merge.activity(), merge.with());
            case PlanEdit.MergeRows merge -> withActivities(merge.with(), rows);
            case PlanEdit.RemoveRow remove -> withActivities(remove.row(), rows);
            case PlanEdit.RemoveActivity remove -> List.of(remove.activity());
            case PlanEdit.Revise revise -> List.of();
            case PlanEdit.AddRow add -> List.of();
            case PlanEdit.AddActivity add -> List.of();
            case PlanEdit.MoveRow move -> List.of();
            case PlanEdit.MoveActivity move -> List.of();
            case PlanEdit.CopyRow copy -> List.of();
            case PlanEdit.CopyActivity copy -> List.of();
            case PlanEdit.SplitRow split -> List.of();
            case PlanEdit.Paste paste -> List.of();
            case PlanEdit.AddColumn add -> List.of();
            case PlanEdit.RenameColumn rename -> List.of(rows.plan());
            case PlanEdit.MoveColumn move -> List.of(rows.plan());
            case PlanEdit.RemoveColumn remove -> List.of(rows.plan());
        };
    }

    /// Cells whose words an edit takes away or puts elsewhere, where that is not all of their row or activity.
    static List<Cell> cellsRewrittenBy(PlanEdit edit, EditedRows rows) {
        if (edit instanceof PlanEdit.Revise(UUID part, CellValue value)) {
            return List.of(new Cell(part, value.field(), value.column()));
        } else if (edit instanceof PlanEdit.RenameColumn rename) {
            return rows.cellsIn(rename.name());
        }
        return edit instanceof PlanEdit.RemoveColumn remove ? rows.cellsIn(remove.name()) : List.of();
    }

    private static List<UUID> withActivities(UUID row, EditedRows rows) {
        List<UUID> parts = new ArrayList<>(List.of(row));
        rows.row(row).orElseThrow().activities().stream().map(PlanActivity::id).forEach(parts::add);
        return parts;
    }
}
