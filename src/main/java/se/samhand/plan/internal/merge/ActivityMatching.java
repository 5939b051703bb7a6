package se.samhand.plan.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;

/// Finds for each activity of a new reading the activity of the plan that it was.
///
/// First on the row that its own row was, then anywhere; first what is the same, then what is alike.
/// On another row an activity has to be more alike, since there nothing else speaks for it.
final class ActivityMatching {

    private static final double ALIKE_ON_THE_ROW = 0.45;
    private static final double ALIKE_ELSEWHERE = 0.75;

    private record Placed(int row, PlanActivity activity, Likeness text) {}

    private record OnRow(int row, Object key) {}

    private final List<Placed> olds;
    private final List<Placed> fresh;
    private final Matches rows;
    private final Matches matches;

    private ActivityMatching(List<PlanRow> olds, List<PlanRow> fresh, Matches rows) {
        this.olds = placed(olds);
        this.fresh = placed(fresh);
        this.rows = rows;
        this.matches = new Matches(this.olds.size(), this.fresh.size());
    }

    /// Places of activities are counted through all rows.
    static Matches of(List<PlanRow> olds, List<PlanRow> fresh, Matches rows) {
        return new ActivityMatching(olds, fresh, rows).matched();
    }

    private Matches matched() {
        matches.pairEqual(
                old -> new OnRow(olds.get(old).row(), content(olds.get(old))),
                place -> onOldRow(fresh.get(place), content(fresh.get(place))));
        matches.pairEqual(
                old -> new OnRow(olds.get(old).row(), olds.get(old).text().normal()),
                place -> onOldRow(fresh.get(place), fresh.get(place).text().normal()));
        matches.pairEqual(old -> content(olds.get(old)), place -> content(fresh.get(place)));
        matches.pairEqual(old -> telling(olds.get(old)), place -> telling(fresh.get(place)));
        matches.pairAlike(this::onTheRow, ALIKE_ON_THE_ROW);
        matches.pairAlike(
                (old, place) -> olds.get(old).text().to(fresh.get(place).text()), ALIKE_ELSEWHERE);
        return matches;
    }

    private double onTheRow(int old, int place) {
        boolean isSameRow =
                Objects.equals(rows.oldOf(fresh.get(place).row()), olds.get(old).row());
        return isSameRow ? olds.get(old).text().toOneThatGoesOn(fresh.get(place).text()) : 0;
    }

    private @Nullable Object onOldRow(Placed placed, Object key) {
        Integer row = rows.oldOf(placed.row());
        return row == null ? null : new OnRow(row, key);
    }

    private static Object content(Placed placed) {
        return SameContent.of(placed.activity());
    }

    private static @Nullable Object telling(Placed placed) {
        return placed.text().isTelling() ? placed.text().normal() : null;
    }

    private static List<Placed> placed(List<PlanRow> rows) {
        List<Placed> placed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (PlanActivity activity : rows.get(row).activities()) {
                placed.add(
                        new Placed(row, activity, Likeness.of(activity.content().text())));
            }
        }
        return placed;
    }
}
