package se.samhand.plan.internal.merge;

import java.util.List;
import se.samhand.plan.internal.PlanRow;

/// Finds for each row of a new reading the row of the plan that it was: the same, the same words, the most alike.
final class RowMatching {

    private static final double ALIKE = 0.4;

    private RowMatching() {}

    static Matches of(List<PlanRow> olds, List<PlanRow> fresh) {
        Matches matches = new Matches(olds.size(), fresh.size());
        matches.pairEqual(old -> SameContent.of(olds.get(old)), place -> SameContent.of(fresh.get(place)));
        List<RowLikeness> oldLooks = olds.stream().map(RowLikeness::new).toList();
        List<RowLikeness> freshLooks = fresh.stream().map(RowLikeness::new).toList();
        matches.pairEqual(
                old -> oldLooks.get(old).key(), place -> freshLooks.get(place).key());
        matches.pairAlike((old, place) -> oldLooks.get(old).to(freshLooks.get(place)), ALIKE);
        return matches;
    }
}
