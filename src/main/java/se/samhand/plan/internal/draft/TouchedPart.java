package se.samhand.plan.internal.draft;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// The part of a draft that a correction touched, where whoever made it goes on.
public sealed interface TouchedPart {

    /// A row.
    record OfRow(int row) implements TouchedPart {}

    /// An activity.
    record OfActivity(int activity) implements TouchedPart {}

    /// What differs between two states of a draft, or what stands in the place of what is gone.
    static Optional<TouchedPart> between(DraftPlan before, DraftPlan after) {
        return row(after, row -> before.row(row.id()).isEmpty())
                .or(() -> activity(before, after))
                .or(() -> row(after, row -> !before.row(row.id()).equals(Optional.of(row))))
                .or(() -> inPlaceOfRemoved(before, after));
    }

    private static Optional<TouchedPart> row(DraftPlan after, Predicate<DraftRow> which) {
        return after.rows().stream().filter(which).findFirst().map(row -> new OfRow(row.id()));
    }

    /// An activity that is new, says something else, or stands in another row.
    private static Optional<TouchedPart> activity(DraftPlan before, DraftPlan after) {
        return after.rows().stream()
                .flatMap(row -> row.activities().stream())
                .filter(activity -> !before.activity(activity.id()).equals(Optional.of(activity))
                        || !rowOf(before, activity).equals(rowOf(after, activity)))
                .findFirst()
                .map(activity -> new OfActivity(activity.id()));
    }

    private static Optional<Integer> rowOf(DraftPlan plan, DraftActivity activity) {
        return plan.rowOfActivity(activity.id()).map(DraftRow::id);
    }

    private static Optional<TouchedPart> inPlaceOfRemoved(DraftPlan before, DraftPlan after) {
        List<Integer> now = after.rows().stream().map(DraftRow::id).toList();
        List<Integer> then = before.rows().stream().map(DraftRow::id).toList();
        if (now.isEmpty() || Objects.equals(now, then)) {
            return Optional.empty();
        }
        int gone = 0;
        while (gone < now.size() && now.get(gone).equals(then.get(gone))) {
            gone++;
        }
        return Optional.of(new OfRow(now.get(Math.min(gone, now.size() - 1))));
    }
}
