package se.samhand.plan.internal.merge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samhand.plan.internal.PlanRow;

/// All differences between two states of a plan, whose parts are the same when they have the same id.
///
/// @param unchanged the rows that say what they said, with activities that say what they said
public record PlanChanges(List<PlanChange> changes, List<PlanRow> unchanged) {

    public PlanChanges {
        changes = List.copyOf(changes);
        unchanged = List.copyOf(unchanged);
    }

    public static PlanChanges between(List<PlanRow> before, List<PlanRow> after) {
        return new Comparison(before, after).changes();
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public Set<String> keys() {
        return changes.stream().map(PlanChange::key).collect(Collectors.toUnmodifiableSet());
    }

    /// The changes of one kind.
    public <T extends PlanChange> List<T> all(Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
