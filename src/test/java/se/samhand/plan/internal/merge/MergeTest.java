package se.samhand.plan.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.plan.internal.merge.SketchedPlan.activity;
import static se.samhand.plan.internal.merge.SketchedPlan.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samhand.plan.ActivityDetails;
import se.samhand.plan.ActivityDetails.State;
import se.samhand.plan.Detail;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanMother;
import se.samhand.plan.internal.PlanRow;

class MergeTest {

    private final Plan plan = SketchedPlan.of(List.of(
            row(
                    "SYS-1",
                    activity("Ett samordningsmöte hålls varje månad."),
                    activity("En mall för gemensam planering tas fram.", Map.of("Kommentar", "Klar i maj"))),
            row("SKY-4", activity("Kvällsöppet på fritidsgården tre dagar i veckan.")),
            row("CIV-1", activity("Prova på-dagar ordnas med tre idrottsföreningar."))));

    @Test
    void knowsAnActivityAgainWhenAWordIsChanged() {
        ProposedUpdate update = update(
                row("SYS-1", activity("Ett samordningsmöte hålls varannan vecka."), secondOfPlan()),
                secondRow(),
                lastRow());

        assertThat(update.changes().changes())
                .singleElement()
                .isInstanceOfSatisfying(PlanChange.ActivityRevised.class, revised -> {
                    assertThat(revised.field()).isEqualTo(Field.TEXT);
                    assertThat(revised.before())
                            .isEqualTo(plan.rows().getFirst().activities().getFirst());
                });
    }

    @Test
    void knowsAnActivityAgainWhenItGoesOn() {
        ProposedUpdate update = update(
                firstRow(),
                row(
                        "SKY-4",
                        activity(
                                "Kvällsöppet på fritidsgården tre dagar i veckan. Ledarna går ut på torget "
                                        + "tillsammans med fältassistenter före stängning, och ringer hem när någon är kvar ute.")),
                lastRow());

        assertThat(update.changes().changes()).singleElement().isInstanceOf(PlanChange.ActivityRevised.class);
    }

    @Test
    void tellsANewActivityFromAnOldOne() {
        ProposedUpdate update = update(
                firstRow(), row("SKY-4", activity("Skolan ringer hem vid frånvaro före klockan tio.")), lastRow());

        assertThat(update.changes().all(PlanChange.ActivityAdded.class)).hasSize(1);
        assertThat(update.changes().all(PlanChange.ActivityRemoved.class)).hasSize(1);
    }

    @Test
    void knowsAnActivityAgainOnAnotherRow() {
        ProposedUpdate moved = update(
                row("SYS-1", activity("Ett samordningsmöte hålls varje månad.")),
                secondRow(),
                row("CIV-1", activity("Prova på-dagar ordnas med tre idrottsföreningar."), secondOfPlan()));

        assertThat(moved.changes().changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        PlanChange.ActivityMoved.class,
                        change -> assertThat(change.to().id())
                                .isEqualTo(plan.rows().getLast().id()));
    }

    @Test
    void knowsARowAgainWhenItsSubAreaIsPutRight() {
        ProposedUpdate update = update(
                firstRow(), row("SKY-5", activity("Kvällsöppet på fritidsgården tre dagar i veckan.")), lastRow());

        assertThat(update.changes().changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        PlanChange.RowRevised.class,
                        revised -> assertThat(revised.field()).isEqualTo(Field.AREAS));
    }

    @Test
    void keepsWhatTheFileLacksUnlessItIsChosenToGo() {
        ProposedUpdate update = update(firstRow(), lastRow());

        assertThat(update.rows(update.usual(), UUID::randomUUID))
                .extracting(PlanRow::id)
                .containsExactlyElementsOf(plan.rows().stream().map(PlanRow::id).toList());
        assertThat(update.rows(update.keys(), UUID::randomUUID)).hasSize(2);
    }

    @Test
    void letsARowGoWhoseActivitiesStandOnOtherRows() {
        ProposedUpdate update = update(
                row(
                        "SYS-1",
                        activity("Ett samordningsmöte hålls varje månad."),
                        secondOfPlan(),
                        activity("Kvällsöppet på fritidsgården tre dagar i veckan.")),
                lastRow());

        List<PlanRow> rows = update.rows(update.usual(), UUID::randomUUID);

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().activities()).hasSize(3);
    }

    @Test
    void keepsARowThatAnActivityWasNotLetGoFrom() {
        ProposedUpdate update = update(
                row(
                        "SYS-1",
                        activity("Ett samordningsmöte hålls varje månad."),
                        secondOfPlan(),
                        activity("Kvällsöppet på fritidsgården tre dagar i veckan.")),
                lastRow());
        String removal =
                update.changes().all(PlanChange.RowRemoved.class).getFirst().key();

        List<PlanRow> rows = update.rows(Set.of(removal), UUID::randomUUID);

        assertThat(rows).extracting(row -> row.activities().size()).containsExactly(2, 1, 1);
    }

    @Test
    void putsANewRowWhereTheFileHasIt() {
        ProposedUpdate update = update(
                firstRow(),
                row("VAL-1", activity("Alla elever går en kurs om våld i nära relationer.")),
                secondRow(),
                lastRow());

        List<PlanRow> rows = update.rows(update.usual(), UUID::randomUUID);

        assertThat(rows).extracting(PlanRow::startingPoint).containsExactly("SYS", "VAL", "SKY", "CIV");
        assertThat(rows.get(1).id()).matches(id -> !Identification.isProvisional(id));
    }

    @Test
    void emptiesAColumnThatTheFileHas() {
        ProposedUpdate update = update(
                row(
                        "SYS-1",
                        activity("Ett samordningsmöte hålls varje månad.", Map.of("kommentar ", "Ny")),
                        activity("En mall för gemensam planering tas fram.")),
                secondRow(),
                lastRow());

        List<PlanRow> rows = update.rows(update.keys(), UUID::randomUUID);

        assertThat(rows.getFirst().activities())
                .extracting(activity -> activity.content().custom())
                .containsExactly(Map.of("Kommentar", "Ny"), Map.of());
    }

    @Test
    void keepsDetailsThatNoActivityOfTheFileHas() {
        Plan detailed = SketchedPlan.of(
                List.of(row("SYS-1", activity("Ett möte varje månad.").with(PlanMother.details()))));

        ProposedUpdate update = SketchedPlan.update(
                detailed, List.of(row("SYS-1", activity("Ett möte varje månad.").with(saying(State.ONGOING)))));

        assertThat(update.changes().changes())
                .singleElement()
                .isInstanceOfSatisfying(PlanChange.ActivityRevised.class, revised -> {
                    assertThat(revised.field()).isEqualTo(Field.DETAIL);
                    assertThat(revised.column()).isEqualTo("state");
                });
        assertThat(details(update, update.usual()))
                .isEqualTo(PlanMother.details().with(Set.of(Detail.STATE), saying(State.ONGOING)));
        assertThat(details(update, Set.of())).isEqualTo(PlanMother.details());
    }

    @Test
    void emptiesADetailThatAnotherActivityOfTheFileHas() {
        Plan detailed = SketchedPlan.of(List.of(row(
                "SYS-1",
                activity("Ett möte varje månad.").with(saying(State.NEW)),
                activity("En mall tas fram.").with(saying(State.NEW)))));

        ProposedUpdate update = SketchedPlan.update(
                detailed,
                List.of(row(
                        "SYS-1",
                        activity("Ett möte varje månad."),
                        activity("En mall tas fram.").with(saying(State.NEW)))));

        assertThat(details(update, update.usual())).isEqualTo(ActivityDetails.NONE);
        assertThat(details(update, Set.of())).isEqualTo(saying(State.NEW));
    }

    private static ActivityDetails saying(State state) {
        return new ActivityDetails(
                List.of(), List.of(), List.of(), List.of(), List.of(), state, null, List.of(), null, null, null, null,
                List.of(), null);
    }

    private static ActivityDetails details(ProposedUpdate update, Set<String> chosen) {
        return update.rows(chosen, UUID::randomUUID)
                .getFirst()
                .activities()
                .getFirst()
                .content()
                .details();
    }

    @Test
    void takesOneFieldAndLeavesAnother() {
        ReadPlan.Activity revised = new ReadPlan.Activity(
                "Ett samordningsmöte hålls varannan vecka.",
                ReadPlan.Source.BY_HAND,
                List.of("Rektor"),
                new ArrayList<>(List.of("PRINCIPAL")),
                List.of(),
                null,
                List.of(),
                List.of(),
                Map.of());
        ProposedUpdate update = update(row("SYS-1", revised, secondOfPlan()), secondRow(), lastRow());
        String roles = update.keys().stream()
                .filter(key -> key.endsWith(":responsible"))
                .findFirst()
                .orElseThrow();

        List<PlanRow> rows = update.rows(Set.of(roles), UUID::randomUUID);

        ReadPlan.Activity merged = rows.getFirst().activities().getFirst().content();
        assertThat(merged.text()).isEqualTo("Ett samordningsmöte hålls varje månad.");
        assertThat(merged.responsible()).containsExactly("Rektor");
    }

    @Test
    void pairsOnceWhereManyActivitiesAreTheSame() {
        Plan repeated = SketchedPlan.of(List.of(row("SYS-1", same(), same(), same()), row("SYS-2", same(), same())));

        ProposedUpdate fewer =
                SketchedPlan.update(repeated, List.of(row("SYS-1", same(), same()), row("SYS-2", same(), same())));

        assertThat(fewer.changes().changes()).singleElement().isInstanceOf(PlanChange.ActivityRemoved.class);
    }

    @Test
    void comparesThreeHundredRowsThatAllHaveChanged() {
        RandomReading random = new RandomReading(7);
        Plan large = SketchedPlan.of(random.rows(300));
        List<ReadPlan.Row> changed = SketchedPlan.rows(large).stream()
                .map(row -> new ReadPlan.Row(
                        row.startingPoint(),
                        row.subAreas(),
                        row.goals(),
                        row.activities().stream()
                                .map(activity -> random.activity(activity.text() + " igen"))
                                .toList()))
                .toList();

        ProposedUpdate update = SketchedPlan.update(large, changed);

        assertThat(update.changes().all(PlanChange.RowAdded.class)).isEmpty();
        assertThat(update.changes().all(PlanChange.ActivityAdded.class)).isEmpty();
    }

    private ProposedUpdate update(ReadPlan.Row... rows) {
        return SketchedPlan.update(plan, List.of(rows));
    }

    private ReadPlan.Row firstRow() {
        return SketchedPlan.rows(plan).getFirst();
    }

    private ReadPlan.Activity secondOfPlan() {
        return firstRow().activities().getLast();
    }

    private ReadPlan.Row secondRow() {
        return SketchedPlan.rows(plan).get(1);
    }

    private ReadPlan.Row lastRow() {
        return SketchedPlan.rows(plan).getLast();
    }

    private static ReadPlan.Activity same() {
        return activity("Utbildning för all personal.");
    }
}
