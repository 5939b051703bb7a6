package se.samhand.plan.internal.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;

/// What a newer reading would make of a plan, before anybody has chosen.
///
/// @param proposed rows of the reading, with the ids of the plan where they were found there
public record ProposedUpdate(Plan plan, ReadPlan read, List<PlanRow> proposed, PlanChanges changes) {

    /// Key of the change of the plan's own period.
    public static final String PERIOD = "period";

    public ProposedUpdate {
        proposed = List.copyOf(proposed);
    }

    public static ProposedUpdate of(Plan plan, ReadPlan read) {
        List<PlanRow> identified = new Identification(plan.rows()).of(read.rows());
        List<PlanRow> proposed = OwnColumns.surviving(plan.rows(), identified);
        return new ProposedUpdate(plan, read, proposed, PlanChanges.between(plan.rows(), proposed));
    }

    public boolean changesPeriod() {
        Period period = read.period();
        return period != null && !period.equals(plan.period());
    }

    /// Whether more or less is left open than before, or something else.
    public boolean changesNotes() {
        return !texts(read.uncertain(), read.unread())
                .equals(texts(plan.origin().uncertain(), plan.origin().unread()));
    }

    /// Whether the plan would be the same, word for word.
    public boolean isEmpty() {
        return changes.isEmpty() && !changesPeriod() && !changesNotes();
    }

    /// All that can be taken over or left.
    public Set<String> keys() {
        Set<String> keys = new HashSet<>(changes.keys());
        if (changesPeriod()) {
            keys.add(PERIOD);
        }
        return keys;
    }

    /// What is taken over when nobody chooses otherwise: everything, but nothing goes that stands nowhere else.
    public Set<String> usual() {
        Set<String> usual = keys();
        changes.all(PlanChange.ActivityRemoved.class).forEach(removed -> usual.remove(removed.key()));
        changes.all(PlanChange.RowRemoved.class).stream()
                .filter(removed -> !removed.isEmptied())
                .forEach(removed -> usual.remove(removed.key()));
        return usual;
    }

    /// The period that the plan gets.
    Period period(Set<String> chosen) {
        Period period = read.period();
        return period != null && chosen.contains(PERIOD) ? period : plan.period();
    }

    /// The rows that the plan gets; what is new gets its id now.
    List<PlanRow> rows(Set<String> chosen, Supplier<UUID> newId) {
        Map<UUID, UUID> ids = new HashMap<>();
        return ChosenChanges.applied(plan.rows(), proposed, changes, chosen).stream()
                .map(row -> new PlanRow(
                        id(row.id(), ids, newId),
                        row.startingPoint(),
                        row.subAreas(),
                        row.goals(),
                        row.activities().stream()
                                .map(activity -> new PlanActivity(id(activity.id(), ids, newId), activity.content()))
                                .toList()))
                .toList();
    }

    /// The guesses of the reading, without those of what was left out.
    List<ReadPlan.Uncertainty> uncertain(List<PlanRow> rows) {
        Set<ReadPlan.Source> read = places(proposed);
        Set<ReadPlan.Source> taken = places(rows);
        return this.read.uncertain().stream()
                .filter(note -> taken.contains(note.source()) || !read.contains(note.source()))
                .toList();
    }

    private static UUID id(UUID id, Map<UUID, UUID> ids, Supplier<UUID> newId) {
        return Identification.isProvisional(id) ? ids.computeIfAbsent(id, any -> newId.get()) : id;
    }

    private static Set<ReadPlan.Source> places(List<PlanRow> rows) {
        Set<ReadPlan.Source> places = new HashSet<>();
        for (PlanRow row : rows) {
            row.subAreas().forEach(area -> places.add(area.source()));
            row.goals().forEach(goal -> places.add(goal.source()));
            row.activities().forEach(activity -> places.add(activity.content().source()));
        }
        return places;
    }

    private static List<String> texts(List<ReadPlan.Uncertainty> uncertain, List<ReadPlan.Unread> unread) {
        return Stream.concat(
                        uncertain.stream().map(note -> note.reason() + note.what()),
                        unread.stream().map(ReadPlan.Unread::text))
                .sorted()
                .toList();
    }
}
