package se.samhand.plan.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.plan.internal.PlanMother.bare;
import static se.samhand.plan.internal.PlanMother.full;
import static se.samhand.plan.internal.PlanMother.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samhand.kernel.Period;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;
import se.samhand.plan.internal.draft.ActivityContent;
import se.samhand.plan.internal.draft.RowContent;

class EditChangesTest {

    private static final List<PlanRow> ROWS = plan().withRow(
                    "SYS", List.of("SYS-1"), List.of("Ett mål"), full("Första."), bare("Andra."), bare("Tredje."))
            .withRow("SKY", List.of("SKY-1", "?Eget"), List.of(), bare("Fjärde."))
            .withRow(null, List.of(), List.of())
            .build()
            .rows();
    private static final PlanRow FIRST_ROW = ROWS.get(0);
    private static final PlanRow SECOND_ROW = ROWS.get(1);
    private static final PlanRow EMPTY_ROW = ROWS.get(2);
    private static final UUID FIRST = FIRST_ROW.activities().get(0).id();
    private static final UUID SECOND = FIRST_ROW.activities().get(1).id();
    private static final UUID THIRD = FIRST_ROW.activities().get(2).id();
    private static final UUID FOURTH = SECOND_ROW.activities().get(0).id();

    private final EditedRows rows = new EditedRows(UUID.randomUUID(), ROWS, List.of(), 1);

    static Stream<PlanEdit> edits() {
        return Stream.of(
                new PlanEdit.Revise(FIRST, new CellValue.Text("Något annat.")),
                new PlanEdit.Revise(
                        FIRST, new CellValue.Responsible(List.of(new ActivityContent.Role("Rektor", "PRINCIPAL")))),
                new PlanEdit.Revise(FIRST, new CellValue.PerformedBy(List.of("Lärare", "Kuratorer"))),
                new PlanEdit.Revise(FIRST, new CellValue.Time(null)),
                new PlanEdit.Revise(SECOND, new CellValue.Time(Period.ofYears(2020, 2021))),
                new PlanEdit.Revise(SECOND, new CellValue.FollowUp(List.of("T2"), List.of("Enkät"))),
                new PlanEdit.Revise(FIRST, new CellValue.Own("Kommentar", "")),
                new PlanEdit.Revise(SECOND, new CellValue.Own("Kostnad", "10 000 kr")),
                new PlanEdit.Revise(
                        FIRST_ROW.id(),
                        new CellValue.Areas("SKY", List.of(new RowContent.Area("Nytt", List.of("SKY-2"))))),
                new PlanEdit.Revise(FIRST_ROW.id(), new CellValue.Goals(List.of("", "Ett annat mål"))),
                new PlanEdit.AddRow(null, new RowContent("VAL", List.of(), List.of("Först"))),
                new PlanEdit.AddRow(FIRST_ROW.id(), new RowContent("SYS", List.of(), List.of())),
                new PlanEdit.AddActivity(EMPTY_ROW.id(), null, ActivityContent.of(bare("Ny."))),
                new PlanEdit.MoveRow(EMPTY_ROW.id(), null),
                new PlanEdit.MoveRow(FIRST_ROW.id(), EMPTY_ROW.id()),
                new PlanEdit.MoveActivity(FIRST, FIRST_ROW.id(), THIRD),
                new PlanEdit.MoveActivity(SECOND, SECOND_ROW.id(), null),
                new PlanEdit.MoveActivity(SECOND, EMPTY_ROW.id(), null),
                new PlanEdit.CopyRow(FIRST_ROW.id()),
                new PlanEdit.CopyActivity(FIRST),
                new PlanEdit.SplitRow(FIRST_ROW.id(), SECOND),
                new PlanEdit.SplitActivity(FIRST, List.of("Ett.", "Två.", " ", "Tre.")),
                new PlanEdit.MergeRows(FIRST_ROW.id(), SECOND_ROW.id()),
                new PlanEdit.MergeActivities(SECOND, FIRST),
                new PlanEdit.RemoveRow(FIRST_ROW.id()),
                new PlanEdit.RemoveActivity(SECOND),
                new PlanEdit.RenameColumn("Kommentar", "Anteckning"),
                new PlanEdit.RemoveColumn("Kommentar"),
                new PlanEdit.Paste(List.of(
                        new PastedRow(pasted("SKY", "Ett mål", "Inklistrad."), null),
                        new PastedRow(pasted("SYS", "Ett nytt mål", "Femte."), FIRST_ROW.id()))));
    }

    private static ReadPlan.Row pasted(String point, String goal, String activity) {
        ReadPlan.Source place = new ReadPlan.Source("table", 1, 2, 3);
        return new ReadPlan.Row(
                point,
                List.of(new ReadPlan.SubArea(point + "-1", "Ord", place)),
                List.of(new ReadPlan.Goal(goal, place)),
                List.of(full(activity)));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void everyEditChangesThePlanAndCanBeTakenBackAndDoneAgain(PlanEdit edit) {
        List<Change> changes = make(edit);
        List<PlanRow> after = rows.rows();
        assertThat(after).isNotEqualTo(ROWS);

        undo(changes);
        assertThat(rows.rows()).isEqualTo(ROWS);

        changes.forEach(rows::apply);
        assertThat(rows.rows()).isEqualTo(after);
    }

    @Test
    void sayingTheSameIsNoChange() {
        assertThat(make(new PlanEdit.Revise(FIRST, new CellValue.Text("Första."))))
                .isEmpty();
        assertThat(make(new PlanEdit.MoveActivity(SECOND, FIRST_ROW.id(), FIRST)))
                .isEmpty();
        assertThat(make(new PlanEdit.MoveActivity(SECOND, FIRST_ROW.id(), SECOND)))
                .isEmpty();
        assertThat(make(new PlanEdit.MoveRow(SECOND_ROW.id(), FIRST_ROW.id()))).isEmpty();
        assertThat(make(new PlanEdit.SplitActivity(FIRST, List.of("Bara ett.", " "))))
                .isEmpty();
        assertThat(make(new PlanEdit.SplitRow(FIRST_ROW.id(), FIRST))).isEmpty();
        assertThat(make(new PlanEdit.MergeRows(FIRST_ROW.id(), FIRST_ROW.id()))).isEmpty();
        assertThat(make(new PlanEdit.MergeActivities(FIRST, FIRST))).isEmpty();
    }

    @Test
    void whatIsSaidOfAnActivityLeavesItsOtherFieldsAlone() {
        make(new PlanEdit.Revise(FIRST, new CellValue.Text("Något annat.")));

        ReadPlan.Activity was = FIRST_ROW.activities().getFirst().content();
        ReadPlan.Activity is = rows.activity(FIRST).orElseThrow().content();
        assertThat(is.text()).isEqualTo("Något annat.");
        assertThat(is).usingRecursiveComparison().ignoringFields("text").isEqualTo(was);
    }

    @Test
    void anActivityThatIsMergedLeavesNoWordBehind() {
        make(new PlanEdit.MergeActivities(SECOND, FIRST));

        ReadPlan.Activity merged = rows.activity(SECOND).orElseThrow().content();
        assertThat(merged.text()).isEqualTo("Andra.\nFörsta.");
        assertThat(merged.responsible()).containsExactly("Enhetschef", "Någon annan");
        assertThat(merged.custom()).isEqualTo(Map.of("Kommentar", "Prövas under våren"));
        assertThat(rows.activity(FIRST)).isEmpty();
    }

    @Test
    void rowsThatAreMergedKeepTheOrderOfTheirActivities() {
        make(new PlanEdit.MergeRows(FIRST_ROW.id(), SECOND_ROW.id()));

        assertThat(texts(0)).containsExactly("Första.", "Andra.", "Tredje.", "Fjärde.");
        assertThat(rows.rows().getFirst().subAreas())
                .extracting(ReadPlan.SubArea::wording)
                .containsExactly("Egna ord för SYS-1", "Egna ord för SKY-1", "Eget");
    }

    @Test
    void aRowIsSplitWhereAnActivityBegins() {
        make(new PlanEdit.SplitRow(FIRST_ROW.id(), SECOND));

        assertThat(texts(0)).containsExactly("Första.");
        assertThat(texts(1)).containsExactly("Andra.", "Tredje.");
        assertThat(rows.rows().get(1).goals()).isEqualTo(FIRST_ROW.goals());
    }

    @Test
    void whatIsTakenBackLeavesAloneWhatOthersWroteElsewhere() {
        List<Change> mine = make(new PlanEdit.Revise(FIRST, new CellValue.Text("Mitt.")));
        make(new PlanEdit.Revise(FIRST, new CellValue.PerformedBy(List.of("Någon annans"))));

        undo(mine);

        ReadPlan.Activity now = rows.activity(FIRST).orElseThrow().content();
        assertThat(now.text()).isEqualTo("Första.");
        assertThat(now.performedBy()).containsExactly("Någon annans");
    }

    @Test
    void whatOthersWroteOverCanNotBeTakenBack() {
        List<Change> mine = make(new PlanEdit.Revise(FIRST, new CellValue.Text("Mitt.")));
        make(new PlanEdit.Revise(FIRST, new CellValue.Text("Någon annans.")));

        assertThat(rows.fits(mine.getFirst().reversed())).isFalse();
    }

    @Test
    void anAddedActivityThatOthersWroteInIsNotTakenAway() {
        List<Change> mine = make(new PlanEdit.CopyActivity(FIRST));
        UUID copy = rows.rows().getFirst().activities().get(1).id();
        make(new PlanEdit.Revise(copy, new CellValue.Text("Någon annans.")));

        assertThat(rows.fits(mine.getFirst().reversed())).isFalse();
    }

    @Test
    void whatIsBroughtBackStandsLastWhereItsNeighbourIsGone() {
        List<Change> mine = make(new PlanEdit.RemoveActivity(SECOND));
        make(new PlanEdit.RemoveActivity(FIRST));

        undo(mine);

        assertThat(texts(0)).containsExactly("Tredje.", "Andra.");
    }

    @Test
    void anActivityOfARowThatIsGoneCanNotBeBroughtBack() {
        List<Change> mine = make(new PlanEdit.RemoveActivity(FOURTH));
        make(new PlanEdit.RemoveRow(SECOND_ROW.id()));

        assertThat(rows.fits(mine.getFirst().reversed())).isFalse();
    }

    private List<Change> make(PlanEdit edit) {
        return EditChanges.make(edit, rows, UUID::randomUUID);
    }

    private void undo(List<Change> changes) {
        changes.reversed().stream().map(Change::reversed).forEach(change -> {
            assertThat(rows.fits(change)).isTrue();
            rows.apply(change);
        });
    }

    private List<String> texts(int row) {
        return rows.rows().get(row).activities().stream()
                .map(PlanActivity::content)
                .map(ReadPlan.Activity::text)
                .toList();
    }
}
