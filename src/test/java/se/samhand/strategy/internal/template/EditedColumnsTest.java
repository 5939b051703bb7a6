package se.samhand.strategy.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.samhand.strategy.PlanTemplate.ColumnKind;
import se.samhand.strategy.TemplateChange;
import se.samhand.strategy.TemplateVersion.Column;

class EditedColumnsTest {

    private static final List<Column> CORE = List.of(
            core("sub-areas", ColumnKind.SUB_AREAS, "Område"), core("goals", ColumnKind.GOALS, "Mål och nytta"));

    private final AtomicInteger next = new AtomicInteger();

    @Test
    void addsAColumnLast() {
        List<Column> after = made(CORE, new TemplateEdit.Add(content("Kostnad")));

        assertThat(after).extracting(Column::name).containsExactly("Område", "Mål och nytta", "Kostnad");
        assertThat(after.getLast().isOwn()).isTrue();
    }

    @Test
    void refusesTwoColumnsWithOneName() {
        assertThat(refused(CORE, new TemplateEdit.Add(content(" område")))).isEqualTo(TemplateRefusal.NAME_TAKEN);
        assertThat(refused(CORE, new TemplateEdit.Revise("goals", content("OMRÅDE"))))
                .isEqualTo(TemplateRefusal.NAME_TAKEN);
    }

    @Test
    void renamesAColumnThatEveryPlanHasButKeepsIt() {
        List<Column> after = made(CORE, new TemplateEdit.Revise("goals", content("Mål")));

        assertThat(after.getLast().name()).isEqualTo("Mål");
        assertThat(after.getLast().kind()).isEqualTo(ColumnKind.GOALS);
        assertThat(refused(CORE, new TemplateEdit.Remove("goals"))).isEqualTo(TemplateRefusal.CORE_STAYS);
    }

    @Test
    void goesOnAskingForWhatNoPlanCanDoWithout() {
        var optional = new TemplateEdit.Content("Område", "Area", false, "", "", "");

        assertThat(made(CORE, new TemplateEdit.Revise("sub-areas", optional))
                        .getFirst()
                        .isRequired())
                .isTrue();
        assertThat(made(
                                CORE,
                                new TemplateEdit.Revise(
                                        "goals", new TemplateEdit.Content("Mål", "Goal", false, "", "", "")))
                        .getLast()
                        .isRequired())
                .isFalse();
    }

    @Test
    void keepsSoftHyphensOfANameThatStays() {
        assertThat(made(CORE, new TemplateEdit.Revise("goals", content("Mål och nytta")))
                        .getLast()
                        .displayName())
                .isEqualTo("Mål och\u00adnytta");
        assertThat(made(CORE, new TemplateEdit.Revise("goals", content("Målet")))
                        .getLast()
                        .displayName())
                .isEqualTo("Målet");
    }

    @Test
    void movesOwnColumnsAmongThemselvesOnly() {
        List<Column> two = made(made(CORE, new TemplateEdit.Add(content("Ett"))), new TemplateEdit.Add(content("Två")));

        assertThat(made(two, new TemplateEdit.Move(two.getLast().key(), true)))
                .extracting(Column::name)
                .endsWith("Två", "Ett");
        assertThat(refused(two, new TemplateEdit.Move(two.get(2).key(), true)))
                .isEqualTo(TemplateRefusal.CORE_STANDS_STILL);
        assertThat(refused(two, new TemplateEdit.Move("sub-areas", false)))
                .isEqualTo(TemplateRefusal.CORE_STANDS_STILL);
        assertThat(refused(two, new TemplateEdit.Move("sub-areas", true))).isEqualTo(TemplateRefusal.CORE_STANDS_STILL);
        assertThat(made(two, new TemplateEdit.Move(two.getLast().key(), false))).isEqualTo(two);
    }

    @Test
    void takesNoMoreColumnsThanAPageShows() {
        List<Column> columns = new ArrayList<>(CORE);
        for (int number = 0; number < EditedColumns.MOST_OWN; number++) {
            columns = new ArrayList<>(made(columns, new TemplateEdit.Add(content("Egen " + number))));
        }

        assertThat(refused(columns, new TemplateEdit.Add(content("En till")))).isEqualTo(TemplateRefusal.TOO_MANY);
    }

    @Test
    void saysThatAColumnIsGone() {
        assertThat(refused(CORE, new TemplateEdit.Revise("borta", content("Nytt"))))
                .isEqualTo(TemplateRefusal.COLUMN_GONE);
        assertThat(refused(CORE, new TemplateEdit.Remove("borta"))).isEqualTo(TemplateRefusal.COLUMN_GONE);
        assertThat(refused(CORE, new TemplateEdit.Move("borta", true))).isEqualTo(TemplateRefusal.COLUMN_GONE);
    }

    @Test
    void tellsColumnByColumnWhatDiffers() {
        List<Column> before =
                made(made(CORE, new TemplateEdit.Add(content("Kostnad"))), new TemplateEdit.Add(content("Kommentar")));
        String cost = before.get(2).key();
        List<Column> after = made(before, new TemplateEdit.Revise(cost, content("Budget")));
        after = made(after, new TemplateEdit.Remove(before.get(3).key()));
        after = made(after, new TemplateEdit.Add(content("Risk")));
        after = made(
                after,
                new TemplateEdit.Revise(
                        "goals",
                        new TemplateEdit.Content("Mål och nytta", "Mål och nytta", false, "Skriv så.", "", "")));

        assertThat(TemplateChange.between(before, after))
                .extracting(change -> change.getClass().getSimpleName() + " "
                        + change.column().name())
                .containsExactly(
                        "Removed Kommentar",
                        "RequiredOtherwise Mål och nytta",
                        "ExplainedOtherwise Mål och nytta",
                        "Renamed Budget",
                        "Added Risk");
        assertThat(TemplateChange.between(before, before)).isEmpty();
    }

    @Test
    void tellsWhatHasMoved() {
        List<Column> before =
                made(made(CORE, new TemplateEdit.Add(content("Ett"))), new TemplateEdit.Add(content("Två")));
        List<Column> after = made(before, new TemplateEdit.Move(before.getLast().key(), true));

        assertThat(TemplateChange.between(before, after))
                .allSatisfy(change -> assertThat(change).isInstanceOf(TemplateChange.Moved.class))
                .hasSize(2);
    }

    private List<Column> made(List<Column> columns, TemplateEdit edit) {
        return switch (result(columns, edit)) {
            case EditedColumns.Result.Made made -> made.columns();
            case EditedColumns.Result.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    private TemplateRefusal refused(List<Column> columns, TemplateEdit edit) {
        return switch (result(columns, edit)) {
            case EditedColumns.Result.Made made ->
                throw new AssertionError("Made " + made.about().name());
            case EditedColumns.Result.Refused refused -> refused.reason();
        };
    }

    private EditedColumns.Result result(List<Column> columns, TemplateEdit edit) {
        return new EditedColumns(columns, () -> "own-" + next.incrementAndGet()).make(edit);
    }

    private static TemplateEdit.Content content(String name) {
        return new TemplateEdit.Content(name, name, true, "", "", "");
    }

    private static Column core(String key, ColumnKind kind, String name) {
        return new Column(key, kind, name, name, name.replace("och ", "och\u00ad"), true, "", "", "");
    }
}
