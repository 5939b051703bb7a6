package se.samhand.plan.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;

/// What holds for every plan and every newer reading of it; the seed stands in the name of each run.
class MergePropertiesTest {

    static Stream<Long> seeds() {
        return LongStream.rangeClosed(1, 60).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void changesNothingWhenTheReadingIsTheSame(long seed) {
        List<ReadPlan.Row> reading = new RandomReading(seed).rows(12);
        Plan plan = SketchedPlan.of(reading);

        ProposedUpdate update = SketchedPlan.update(plan, reading);

        assertThat(update.changes().changes()).isEmpty();
        assertThat(update.rows(update.usual(), UUID::randomUUID)).isEqualTo(plan.rows());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsEachIdWhenRowsChangePlaces(long seed) {
        RandomReading random = new RandomReading(seed);
        List<ReadPlan.Row> reading = random.rows(12);
        Plan plan = SketchedPlan.of(reading);

        ProposedUpdate update = SketchedPlan.update(plan, random.shuffled(reading));

        assertThat(update.changes().changes())
                .allSatisfy(change -> assertThat(change).isInstanceOf(PlanChange.Reordered.class));
        assertThat(update.rows(update.usual(), UUID::randomUUID)).containsExactlyInAnyOrderElementsOf(plan.rows());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givesExactlyTheNewReadingAndWhatSurvivesWhenAllIsTaken(long seed) {
        RandomReading random = new RandomReading(seed);
        Plan plan = SketchedPlan.of(random.rows(12));
        List<ReadPlan.Row> newer = random.revised(SketchedPlan.rows(plan));

        ProposedUpdate update = SketchedPlan.update(plan, newer);
        List<PlanRow> rows = update.rows(update.keys(), UUID::randomUUID);

        assertThat(SketchedPlan.withoutIds(rows)).isEqualTo(SketchedPlan.withoutIds(update.proposed()));
        assertThat(SketchedPlan.texts(rows)).isEqualTo(texts(newer));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void doublesNothingAndLosesNothingWhateverIsChosen(long seed) {
        RandomReading random = new RandomReading(seed);
        Plan plan = SketchedPlan.of(random.rows(12));
        ProposedUpdate update = SketchedPlan.update(plan, random.revised(SketchedPlan.rows(plan)));
        Set<String> chosen = some(update.keys(), new Random(seed));

        List<PlanRow> rows = update.rows(chosen, UUID::randomUUID);

        List<UUID> ids = ids(rows);
        assertThat(ids).doesNotHaveDuplicates();
        Set<UUID> gone = new HashSet<>(ids(plan.rows()));
        gone.removeAll(ids);
        assertThat(gone)
                .allSatisfy(id ->
                        assertThat(chosen).anyMatch(key -> key.contains("-removed:") && removes(update, key, id)));
        Map<UUID, ReadPlan.Activity> proposed = activities(update.proposed());
        Map<UUID, ReadPlan.Activity> after = activities(rows);
        activities(plan.rows()).forEach((id, was) -> {
            ReadPlan.Activity is = after.getOrDefault(id, was);
            assertThat(is.text())
                    .isIn(was.text(), proposed.getOrDefault(id, was).text());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesThePlanAsItIsWhenNothingIsChosen(long seed) {
        RandomReading random = new RandomReading(seed);
        Plan plan = SketchedPlan.of(random.rows(12));
        ProposedUpdate update = SketchedPlan.update(plan, random.revised(SketchedPlan.rows(plan)));

        List<PlanRow> rows = update.rows(Set.of(), UUID::randomUUID);

        assertThat(PlanChanges.between(plan.rows(), rows).changes()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsWhatStandsInColumnsThatTheFileLacks(long seed) {
        RandomReading random = new RandomReading(seed);
        List<ReadPlan.Row> reading = random.rows(12);
        Plan plan = SketchedPlan.of(reading);
        List<ReadPlan.Row> without =
                reading.stream().map(SketchedPlan::withoutOwnColumns).toList();

        ProposedUpdate update = SketchedPlan.update(plan, random.shuffled(without));

        Map<UUID, ReadPlan.Activity> after = activities(update.rows(update.keys(), UUID::randomUUID));
        assertThat(after).containsOnlyKeys(activities(plan.rows()).keySet());
        activities(plan.rows()).forEach((id, activity) -> {
            ReadPlan.Activity is = Optional.ofNullable(after.get(id)).orElseThrow();
            assertThat(is.custom()).isEqualTo(activity.custom());
            assertThat(is.performedBy()).isEqualTo(activity.performedBy());
        });
    }

    private static boolean removes(ProposedUpdate update, String key, UUID id) {
        return update.changes().changes().stream()
                .filter(change -> change.key().equals(key))
                .anyMatch(change -> switch (change) {
                    case PlanChange.RowRemoved removed ->
                        ids(List.of(removed.row())).contains(id);
                    case PlanChange.ActivityRemoved removed ->
                        removed.activity().id().equals(id);
                    case PlanChange.RowAdded added -> false;
                    case PlanChange.RowRevised revised -> false;
                    case PlanChange.ActivityAdded added -> false;
                    case PlanChange.ActivityRevised revised -> false;
                    case PlanChange.ActivityMoved moved -> false;
                    case PlanChange.Reordered reordered -> false;
                });
    }

    private static Set<String> some(Set<String> keys, Random random) {
        Set<String> some = new HashSet<>();
        keys.stream().sorted().filter(key -> random.nextBoolean()).forEach(some::add);
        return some;
    }

    private static List<UUID> ids(List<PlanRow> rows) {
        List<UUID> ids = new ArrayList<>();
        for (PlanRow row : rows) {
            ids.add(row.id());
            row.activities().forEach(activity -> ids.add(activity.id()));
        }
        return ids;
    }

    private static Map<UUID, ReadPlan.Activity> activities(List<PlanRow> rows) {
        Map<UUID, ReadPlan.Activity> activities = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> row.activities().stream())
                .forEach((PlanActivity activity) -> activities.put(activity.id(), activity.content()));
        return activities;
    }

    private static List<String> texts(List<ReadPlan.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.activities().stream())
                .map(ReadPlan.Activity::text)
                .toList();
    }
}
