package se.samhand.plan.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samhand.plan.ReadPlan;

/// Corrections of rows.
final class RowCorrections {

    private static final Set<String> FIELDS = Set.of("startingPoint", "subArea");

    private final DraftChange change;

    RowCorrections(DraftChange change) {
        this.change = change;
    }

    void apply(Correction.ReviseRow revise) {
        change.replace(revise.content().onto(change.row(revise.row())));
        change.removeNotes(note -> isOf(note, revise.row()) && FIELDS.contains(note.field()));
    }

    void apply(Correction.AddRow add) {
        DraftRow empty = new DraftRow(change.newId(), null, List.of(), List.of(), List.of());
        change.add(add.content().onto(empty), add.after());
    }

    void apply(Correction.SplitRow split) {
        DraftRow row = change.row(split.row());
        int at = row.activities().indexOf(change.activity(split.from()));
        if (at <= 0) {
            return;
        }
        List<DraftActivity> later =
                row.activities().subList(at, row.activities().size());
        DraftRow second = new DraftRow(change.newId(), row.startingPoint(), row.subAreas(), row.goals(), later);
        change.replace(row.with(row.activities().subList(0, at)));
        change.add(second, row.id());
        Set<Integer> moved = later.stream().map(DraftActivity::id).collect(Collectors.toSet());
        Integer from = row.id();
        change.changeNotes(note -> from.equals(note.row()) && note.activity() != null && moved.contains(note.activity())
                ? note.in(second.id())
                : note);
    }

    void apply(Correction.MergeRows merge) {
        DraftRow row = change.row(merge.row());
        DraftRow other = change.row(merge.with());
        if (row.id() == other.id()) {
            return;
        }
        List<ReadPlan.SubArea> areas = new ArrayList<>(row.subAreas());
        other.subAreas().stream()
                .filter(area -> areas.stream().noneMatch(own -> isSame(own, area)))
                .forEach(areas::add);
        List<ReadPlan.Goal> goals = new ArrayList<>(row.goals());
        other.goals().stream()
                .filter(goal -> goals.stream().noneMatch(own -> own.text().equals(goal.text())))
                .forEach(goals::add);
        change.removeRow(other.id());
        change.replace(new DraftRow(
                row.id(),
                row.startingPoint() == null ? other.startingPoint() : row.startingPoint(),
                areas,
                goals,
                Stream.concat(row.activities().stream(), other.activities().stream())
                        .toList()));
        change.changeNotes(note -> isOf(note, other.id()) ? note.in(row.id()) : note);
    }

    void apply(Correction.RemoveRow remove) {
        DraftRow row = change.row(remove.row());
        change.removeRow(row.id());
        row.subAreas().stream()
                .map(area -> new ReadPlan.Unread(area.source(), area.wording()))
                .distinct()
                .forEach(area -> change.setAside(area.source(), area.text()));
        row.goals().forEach(goal -> change.setAside(goal.source(), goal.text()));
        row.activities().forEach(activity -> ActivityCorrections.setAside(activity, change));
        change.removeNotes(note -> isOf(note, row.id()));
    }

    private static boolean isOf(DraftNote note, int row) {
        return Objects.equals(note.row(), row);
    }

    private static boolean isSame(ReadPlan.SubArea own, ReadPlan.SubArea other) {
        return own.wording().equals(other.wording()) && Objects.equals(own.code(), other.code());
    }
}
