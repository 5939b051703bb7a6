package se.samhand.plan.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.plan.internal.PlanMother.bare;
import static se.samhand.plan.internal.PlanMother.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.PlanActivity;
import se.samhand.plan.internal.PlanRow;

class PasteChangesTest {

    private static final ReadPlan.Source PLACE = new ReadPlan.Source("table", 1, 1, 1);
    private static final List<PlanRow> ROWS = plan().withRow(
                    "SYS", List.of("SYS-1"), List.of("Ett mål"), bare("Första."))
            .withRow("SKY", List.of("SKY-1"), List.of(), bare("Andra."))
            .withRow("VAL", List.of("VAL-1"), List.of())
            .build()
            .rows();

    private final EditedRows rows = new EditedRows(UUID.randomUUID(), ROWS, List.of(), 1);

    @Test
    void laysARowOfItsOwnLastUnderItsStartingPoint() {
        paste(new PastedRow(row("SKY", "Ord", "Mål", "Ny."), null));

        assertThat(rows.rows()).extracting(PlanRow::startingPoint).containsExactly("SYS", "SKY", "SKY", "VAL");
        assertThat(texts(rows.rows().get(2))).containsExactly("Ny.");
    }

    @Test
    void laysARowOfAnotherStartingPointLast() {
        paste(new PastedRow(row(null, "Ord", "Mål", "Ny."), null));

        assertThat(texts(rows.rows().getLast())).containsExactly("Ny.");
    }

    @Test
    void joinsARowAndKeepsWhatItSays() {
        paste(new PastedRow(
                row("SYS", "Andra ord", "Ett mål", "Ny.", "Till."),
                ROWS.getFirst().id()));

        PlanRow joined = rows.rows().getFirst();
        assertThat(texts(joined)).containsExactly("Första.", "Ny.", "Till.");
        assertThat(joined.goals()).extracting(ReadPlan.Goal::text).containsExactly("Ett mål");
        assertThat(joined.subAreas())
                .extracting(ReadPlan.SubArea::wording)
                .containsExactly("Egna ord för SYS-1", "Andra ord");
    }

    @Test
    void nothingThatWasPastedStandsInTheOriginalOfThePlan() {
        paste(new PastedRow(row("SYS", "Andra ord", "Ett annat mål", "Ny."), null));

        PlanRow row = rows.rows().get(1);
        assertThat(row.activities().getFirst().content().source()).isEqualTo(ReadPlan.Source.BY_HAND);
        assertThat(row.goals().getFirst().source()).isEqualTo(ReadPlan.Source.BY_HAND);
    }

    private void paste(PastedRow pasted) {
        EditChanges.make(new PlanEdit.Paste(List.of(pasted)), rows, UUID::randomUUID);
    }

    private static ReadPlan.Row row(@Nullable String point, String area, String goal, String... activities) {
        return new ReadPlan.Row(
                point,
                List.of(new ReadPlan.SubArea(null, area, PLACE)),
                List.of(new ReadPlan.Goal(goal, PLACE)),
                List.of(activities).stream().map(text -> bare(text).at(PLACE)).toList());
    }

    private static List<String> texts(PlanRow row) {
        return row.activities().stream()
                .map(PlanActivity::content)
                .map(ReadPlan.Activity::text)
                .toList();
    }
}
