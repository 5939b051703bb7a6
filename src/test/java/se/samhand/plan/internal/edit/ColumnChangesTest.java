package se.samhand.plan.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.plan.internal.PlanMother.bare;
import static se.samhand.plan.internal.PlanMother.full;
import static se.samhand.plan.internal.PlanMother.plan;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samhand.plan.internal.PlanRow;

class ColumnChangesTest {

    private static final List<PlanRow> ROWS = plan().withRow(
                    "SYS", List.of("SYS-1"), List.of(), full("Har något i kolumnen Kommentar."), bare("Har inget."))
            .build()
            .rows();

    private final EditedRows rows = new EditedRows(UUID.randomUUID(), ROWS, List.of(), 1);

    @Test
    void addsAColumnLastThatNothingIsWrittenIn() {
        List<Change> changes = make(new PlanEdit.AddColumn("Kostnad"));

        assertThat(rows.columns()).containsExactly("Kommentar", "Kostnad");
        assertThat(rows.rows()).isEqualTo(ROWS);
        undo(changes);
        assertThat(rows.columns()).containsExactly("Kommentar");
    }

    @Test
    void movesAColumnAmongTheOthers() {
        make(new PlanEdit.AddColumn("Kostnad"));

        List<Change> changes = make(new PlanEdit.MoveColumn("Kostnad", -1));

        assertThat(rows.columns()).containsExactly("Kostnad", "Kommentar");
        assertThat(make(new PlanEdit.MoveColumn("Kostnad", -1))).isEmpty();
        undo(changes);
        assertThat(rows.columns()).containsExactly("Kommentar", "Kostnad");
    }

    @Test
    void aColumnWithAnotherNameKeepsItsTextsAndItsPlace() {
        make(new PlanEdit.AddColumn("Kostnad"));

        List<Change> changes = make(new PlanEdit.RenameColumn("Kommentar", "Anteckning"));

        assertThat(rows.columns()).containsExactly("Anteckning", "Kostnad");
        assertThat(custom()).containsExactly("Prövas under våren");
        undo(changes);
        assertThat(rows.columns()).containsExactly("Kommentar", "Kostnad");
        assertThat(rows.rows()).isEqualTo(ROWS);
    }

    @Test
    void aColumnThatGoesComesBackWithItsTexts() {
        List<Change> changes = make(new PlanEdit.RemoveColumn("Kommentar"));

        assertThat(rows.columns()).isEmpty();
        assertThat(custom()).isEmpty();
        undo(changes);
        assertThat(rows.columns()).containsExactly("Kommentar");
        assertThat(rows.rows()).isEqualTo(ROWS);
    }

    @Test
    void aColumnCannotTakeTheNameOfAnother() {
        make(new PlanEdit.AddColumn("Kostnad"));

        assertThat(make(new PlanEdit.RenameColumn("Kostnad", "Kommentar"))).isEmpty();
        assertThat(make(new PlanEdit.AddColumn("Kostnad"))).isEmpty();
    }

    private List<String> custom() {
        return rows.rows().getFirst().activities().stream()
                .flatMap(activity -> activity.content().custom().values().stream())
                .toList();
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
}
