package se.samhand.plan.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.plan.internal.draft.DraftMother.ACTIVITY;
import static se.samhand.plan.internal.draft.DraftMother.AREA;
import static se.samhand.plan.internal.draft.DraftMother.AREA_NOTE;
import static se.samhand.plan.internal.draft.DraftMother.NEXT_ACTIVITY;
import static se.samhand.plan.internal.draft.DraftMother.OTHER_ACTIVITY;
import static se.samhand.plan.internal.draft.DraftMother.OTHER_ROW;
import static se.samhand.plan.internal.draft.DraftMother.ROLE_NOTE;
import static se.samhand.plan.internal.draft.DraftMother.ROW;
import static se.samhand.plan.internal.draft.DraftMother.TEXT;
import static se.samhand.plan.internal.draft.DraftMother.draft;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.ReadPlan.Source;

class CorrectionsTest {

    @Test
    void saysWhatThePlanIs() {
        DraftPlan after = after(new Correction.ReviseHeading("sdf-x", "X", "Vår plan", Period.ofYears(2027, 2029)));

        assertThat(after.heading())
                .isEqualTo(new DraftHeading(
                        "X", "sdf-x", "Strategin", "stockholm-2019-2022", Period.ofYears(2027, 2029), "Vår plan"));
    }

    @Test
    void keepsTheWordingWhenTheSubAreaIsPutRight() {
        DraftPlan after = after(new Correction.ReviseRow(
                ROW, content("SKY", List.of("SKY-4", "SKY-5"), List.of("Lugna kvällar.", "Fler ute."))));

        DraftRow row = after.row(ROW).orElseThrow();
        assertThat(row.startingPoint()).isEqualTo("SKY");
        assertThat(row.subAreas())
                .containsExactly(
                        new ReadPlan.SubArea("SKY-4", "Trygga bryggor", AREA),
                        new ReadPlan.SubArea("SKY-5", "Trygga bryggor", AREA));
        assertThat(row.goals())
                .containsExactly(
                        new ReadPlan.Goal("Lugna kvällar.", AREA), new ReadPlan.Goal("Fler ute.", Source.BY_HAND));
        assertThat(after.open()).extracting(DraftNote::id).containsExactly(ROLE_NOTE);
    }

    @Test
    void keepsAnAreaThatNoSubAreaFits() {
        DraftPlan after = after(new Correction.ReviseRow(ROW, content(null, List.of(), List.of(" "))));

        DraftRow row = after.row(ROW).orElseThrow();
        assertThat(row.subAreas()).containsExactly(new ReadPlan.SubArea(null, "Trygga bryggor", AREA));
        assertThat(row.goals()).isEmpty();
    }

    @Test
    void changesNothingWhenARowIsSavedAsItIs() {
        DraftRow row = draft().row(ROW).orElseThrow();

        DraftPlan after = after(new Correction.ReviseRow(ROW, RowContent.of(row)));

        assertThat(after.row(ROW)).hasValue(row);
    }

    @Test
    void addsARowWhereItBelongs() {
        DraftPlan after = after(new Correction.AddRow(
                ROW, new RowContent("VAL", List.of(new RowContent.Area("Våld", List.of("VAL-1"))), List.of())));

        assertThat(after.rows()).extracting(DraftRow::id).containsExactly(ROW, draft().nextId(), OTHER_ROW);
        assertThat(after.rows().get(1).subAreas())
                .containsExactly(new ReadPlan.SubArea("VAL-1", "Våld", Source.BY_HAND));
    }

    @Test
    void splitsARowWithTheQuestionsOfItsActivities() {
        DraftPlan after = after(new Correction.SplitRow(ROW, NEXT_ACTIVITY));

        assertThat(after.rows()).extracting(DraftRow::id).containsExactly(ROW, draft().nextId(), OTHER_ROW);
        assertThat(after.rows().get(1).subAreas()).isEqualTo(after.rows().get(0).subAreas());
        assertThat(texts(after.rows().get(1))).containsExactly("Fältare går ut på torget.");
        assertThat(after.note(AREA_NOTE)).map(DraftNote::row).hasValue(ROW);
    }

    @Test
    void mergesRowsWithEverythingInThem() {
        DraftPlan after = after(new Correction.MergeRows(OTHER_ROW, ROW));

        assertThat(after.rows()).extracting(DraftRow::id).containsExactly(OTHER_ROW);
        assertThat(texts(after.rows().getFirst()))
                .containsExactly("Prova på-dagar.", "Kvällsöppet tre dagar.", "Fältare går ut på torget.");
        assertThat(after.notes()).extracting(DraftNote::row).containsOnly(OTHER_ROW);
    }

    @Test
    void setsAsideTheTextsOfARowThatGoes() {
        DraftPlan after = after(new Correction.RemoveRow(ROW));

        assertThat(after.rows()).extracting(DraftRow::id).containsExactly(OTHER_ROW);
        assertThat(after.notes()).isEmpty();
        assertThat(after.texts().stream().filter(DraftText::isAside))
                .extracting(DraftText::text)
                .contains("Trygga bryggor", "Lugna kvällar.", "Kvällsöppet tre dagar.\nEC fritid/bitr EC\nPrövas");
    }

    @Test
    void revisesAnActivityAndClosesItsQuestions() {
        DraftActivity before = draft().activity(ACTIVITY).orElseThrow();
        ActivityContent content = new ActivityContent(
                "Kvällsöppet.",
                List.of(new ActivityContent.Role("Enhetschef fritid", "UNIT_MANAGER")),
                List.of("Fritidsledare"),
                Period.ofYears(2021, 2021),
                List.of("T2", "VB"),
                List.of("Enkät"),
                Map.of("Kommentar", "Klart"));

        DraftPlan after = after(new Correction.ReviseActivity(ACTIVITY, content));

        ReadPlan.Activity activity = after.activity(ACTIVITY).orElseThrow().content();
        assertThat(ActivityContent.of(activity)).isEqualTo(content);
        assertThat(activity.source()).isEqualTo(before.content().source());
        assertThat(after.open()).extracting(DraftNote::id).containsExactly(AREA_NOTE);
    }

    @Test
    void splitsAnActivityWithItsRolesAndTimes() {
        DraftPlan after = after(new Correction.SplitActivity(ACTIVITY, List.of("Kvällsöppet", " ", "tre dagar.")));

        DraftRow row = after.row(ROW).orElseThrow();
        assertThat(texts(row)).containsExactly("Kvällsöppet", "tre dagar.", "Fältare går ut på torget.");
        assertThat(row.activities()).extracting(DraftActivity::id).containsExactly(ACTIVITY, draft().nextId(), 3);
        assertThat(row.activities().get(1).content().responsible()).containsExactly("EC fritid/bitr EC");
    }

    @Test
    void mergesActivitiesWithoutLosingAnything() {
        DraftPlan after = after(new Correction.MergeActivities(ACTIVITY, OTHER_ACTIVITY));

        ReadPlan.Activity merged = after.activity(ACTIVITY).orElseThrow().content();
        assertThat(merged.text()).isEqualTo("Kvällsöppet tre dagar.\nProva på-dagar.");
        assertThat(merged.custom()).containsExactly(Map.entry("Kommentar", "Prövas"));
        assertThat(after.activity(OTHER_ACTIVITY)).isEmpty();
    }

    @Test
    void movesAnActivityWithItsQuestions() {
        DraftPlan after = after(new Correction.MoveActivity(ACTIVITY, OTHER_ROW));

        assertThat(after.rowOfActivity(ACTIVITY)).map(DraftRow::id).hasValue(OTHER_ROW);
        assertThat(after.note(ROLE_NOTE)).map(DraftNote::row).hasValue(OTHER_ROW);
    }

    @Test
    void setsAsideTheTextOfAnActivityThatGoes() {
        DraftPlan after = after(new Correction.RemoveActivity(ACTIVITY));

        assertThat(after.activity(ACTIVITY)).isEmpty();
        assertThat(after.texts()).anyMatch(text -> text.isAside() && text.text().startsWith("Kvällsöppet"));
    }

    @Test
    void leavesNoTraceOfAnActivityThatWasOnlyWrittenByHand() {
        DraftPlan added = after(new Correction.AddActivity(ROW, TextCorrections.bare("Skriven för hand")));
        int id = draft().nextId();

        DraftPlan after = Corrections.applied(new Correction.RemoveActivity(id), added);

        assertThat(after.texts()).isEqualTo(draft().texts());
    }

    @ParameterizedTest
    @EnumSource(TextPlace.class)
    void givesATextItsPlaceAndLosesNoWord(TextPlace place) {
        DraftPlan after = after(new Correction.PlaceText(TEXT, place, place.isOfRow() ? ROW : ACTIVITY));

        assertThat(after.texts()).isEmpty();
        assertThat(after.row(ROW).orElseThrow().toString()).contains("Ett löst stycke");
    }

    @Test
    void setsATextAsideAndTakesItBack() {
        DraftPlan aside = after(new Correction.SetTextAside(TEXT));
        DraftPlan back = Corrections.applied(new Correction.TakeTextBack(TEXT), aside);

        assertThat(aside.text(TEXT)).map(DraftText::isAside).hasValue(true);
        assertThat(back).isEqualTo(draft());
    }

    @Test
    void takesTheMarkAwayWhenAGuessIsRight() {
        DraftPlan after = after(new Correction.ConfirmNote(AREA_NOTE));

        assertThat(after.open()).extracting(DraftNote::id).containsExactly(ROLE_NOTE);
        assertThat(after.rows()).isEqualTo(draft().rows());
    }

    @Test
    void renamesAColumnInTheWholePlan() {
        DraftPlan after = after(new Correction.RenameColumn("Kommentar", "Anteckning"));

        assertThat(customOf(after)).containsOnly(Map.of("Anteckning", "Prövas"));
    }

    @Test
    void readsAColumnAsOneOfTheTemplate() {
        DraftPlan after = after(new Correction.ReadColumnAs("Kommentar", TextPlace.PERFORMED_BY));

        assertThat(customOf(after)).containsOnly(Map.of());
        assertThat(after.activity(OTHER_ACTIVITY).orElseThrow().content().performedBy())
                .containsExactly("Prövas");
    }

    @Test
    void knowsNoPartThatIsGone() {
        DraftPlan gone = after(new Correction.RemoveActivity(ACTIVITY));

        assertThatThrownBy(() -> Corrections.applied(new Correction.RemoveActivity(ACTIVITY), gone))
                .isInstanceOf(NotFound.class);
    }

    /// Whatever is split, merged, moved and removed, each word of the file is still somewhere.
    @Test
    void losesNoWordHoweverThePartsAreMoved() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        DraftPlan plan = draft();
        for (int i = 0; i < 40; i++) {
            plan = Corrections.applied(someMove(plan, random), plan);
        }

        String all = plan.toString();
        assertThat(Stream.of("Kvällsöppet", "Fältare", "Prova", "bryggor", "Lugna", "löst", "Prövas", "bitr"))
                .as("seed %d", seed)
                .allMatch(all::contains);
    }

    private static Correction someMove(DraftPlan plan, Random random) {
        List<DraftRow> rows = plan.rows();
        List<DraftActivity> activities =
                rows.stream().flatMap(row -> row.activities().stream()).collect(Collectors.toList());
        if (rows.isEmpty() || activities.isEmpty()) {
            return new Correction.AddRow(null, new RowContent(null, List.of(), List.of()));
        }
        DraftRow row = rows.get(random.nextInt(rows.size()));
        DraftRow otherRow = rows.get(random.nextInt(rows.size()));
        DraftActivity activity = activities.get(random.nextInt(activities.size()));
        DraftActivity other = activities.get(random.nextInt(activities.size()));
        return switch (random.nextInt(6)) {
            case 0 -> new Correction.MergeRows(row.id(), otherRow.id());
            case 1 ->
                new Correction.SplitRow(
                        plan.rowOfActivity(activity.id()).orElseThrow().id(), activity.id());
            case 2 -> new Correction.MoveActivity(activity.id(), row.id());
            case 3 -> new Correction.MergeActivities(activity.id(), other.id());
            case 4 ->
                new Correction.SplitActivity(
                        activity.id(), activity.text().lines().toList());
            default ->
                random.nextInt(8) == 0
                        ? new Correction.RemoveRow(row.id())
                        : new Correction.RemoveActivity(activity.id());
        };
    }

    private static DraftPlan after(Correction correction) {
        return Corrections.applied(correction, draft());
    }

    private static RowContent content(
            @org.jspecify.annotations.Nullable String point, List<String> codes, List<String> goals) {
        return new RowContent(point, List.of(new RowContent.Area("Trygga bryggor", codes)), goals);
    }

    private static List<String> texts(DraftRow row) {
        return row.activities().stream().map(DraftActivity::text).toList();
    }

    private static List<Map<String, String>> customOf(DraftPlan plan) {
        return plan.rows().stream()
                .flatMap(row -> row.activities().stream())
                .map(activity -> activity.content().custom())
                .toList();
    }
}
