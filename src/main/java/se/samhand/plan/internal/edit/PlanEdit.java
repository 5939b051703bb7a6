package se.samhand.plan.internal.edit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.draft.ActivityContent;
import se.samhand.plan.internal.draft.RowContent;

/// One thing that a person does to a plan (*ändring*).
public sealed interface PlanEdit {

    /// Something else is written in a cell.
    record Revise(UUID part, CellValue value) implements PlanEdit {}

    /// A new row.
    ///
    /// @param after the row that it follows, or null for the first place
    record AddRow(@Nullable UUID after, RowContent content) implements PlanEdit {}

    /// A new activity.
    ///
    /// @param after the activity that it follows, or null for the first place in the row
    record AddActivity(UUID row, @Nullable UUID after, ActivityContent content) implements PlanEdit {}

    /// A row goes to another place.
    record MoveRow(UUID row, @Nullable UUID after) implements PlanEdit {}

    /// An activity goes to another place, in its row or another.
    record MoveActivity(UUID activity, UUID row, @Nullable UUID after) implements PlanEdit {}

    /// A row once more, below itself, with its activities.
    record CopyRow(UUID row) implements PlanEdit {}

    /// An activity once more, below itself.
    record CopyActivity(UUID activity) implements PlanEdit {}

    /// The activities from one on become a row of their own, under the same starting point, areas and goals.
    record SplitRow(UUID row, UUID from) implements PlanEdit {}

    /// One activity becomes several, with the same roles and times.
    record SplitActivity(UUID activity, List<String> texts) implements PlanEdit {
        public SplitActivity {
            texts = List.copyOf(texts);
        }
    }

    /// What stands in another row is taken into this one.
    record MergeRows(UUID row, UUID with) implements PlanEdit {}

    /// Two activities become one.
    record MergeActivities(UUID activity, UUID with) implements PlanEdit {}

    /// A row goes, with its activities.
    record RemoveRow(UUID row) implements PlanEdit {}

    /// An activity goes.
    record RemoveActivity(UUID activity) implements PlanEdit {}

    /// A table from elsewhere is laid into the plan, as one thing that is taken back at once.
    record Paste(List<PastedRow> rows) implements PlanEdit {
        public Paste {
            rows = List.copyOf(rows);
        }
    }

    /// A column of the plan's own, last of them.
    record AddColumn(String name) implements PlanEdit {}

    /// A column of the plan's own gets another name.
    record RenameColumn(String name, String to) implements PlanEdit {}

    /// A column of the plan's own goes a step towards the beginning or the end.
    ///
    /// @param step negative is towards the beginning
    record MoveColumn(String name, int step) implements PlanEdit {}

    /// A column of the plan's own goes, with all that is written in it.
    record RemoveColumn(String name) implements PlanEdit {}

    /// What was done, as the audit trail names it.
    default String kind() {
        return switch (this) {
            case Revise revise -> "revised-" + revise.value().field().code();
            case AddRow added -> "row-added";
            case AddActivity added -> "activity-added";
            case MoveRow moved -> "row-moved";
            case MoveActivity moved -> "activity-moved";
            case CopyRow copied -> "row-copied";
            case CopyActivity copied -> "activity-copied";
            case SplitRow split -> "row-split";
            case SplitActivity split -> "activity-split";
            case MergeRows merged -> "rows-merged";
            case MergeActivities merged -> "activities-merged";
            case RemoveRow removed -> "row-removed";
            case RemoveActivity removed -> "activity-removed";
            case Paste pasted -> "pasted";
            case AddColumn added -> "column-added";
            case RenameColumn renamed -> "column-renamed";
            case MoveColumn moved -> "column-moved";
            case RemoveColumn removed -> "column-removed";
        };
    }
}
