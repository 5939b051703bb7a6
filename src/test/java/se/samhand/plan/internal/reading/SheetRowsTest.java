package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.plan.internal.reading.PlanSketch.row;
import static se.samhand.plan.internal.reading.PlanSketch.sketch;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samhand.document.Cell;
import se.samhand.document.Document;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;
import se.samhand.plan.PlanReader;
import se.samhand.plan.ReadPlan;

/// What stands on a sheet together with the plan.
class SheetRowsTest {

    private static final String[] HEADING = row("Område", "Mål", "Aktivitet", "Ansvarig");
    private static final String[] FIRST = row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Enhetschef");
    private static final String[] SECOND = row("Vålds- och könsnormer", "Färre hot.", "Samtal.", "Kurator");
    private static final String[] EMPTY = row("", "", "", "");

    @Test
    void goesOnBelowEmptyRows() {
        ReadPlan plan = sketch().table(HEADING, FIRST, EMPTY, SECOND).read();

        assertThat(activities(plan)).containsExactly("Utbildning.", "Samtal.");
    }

    @Test
    void leavesATableWithAnotherHeadingUnread() {
        ReadPlan plan = sketch().table(
                        HEADING,
                        FIRST,
                        EMPTY,
                        row("Versioner", "", "", ""),
                        row("Version", "Datum", "Ändring", ""),
                        row("1.0", "2026-01-01", "Beslut", ""),
                        EMPTY,
                        row("Risk", "Åtgärd", "Ansvarig", "Tid"),
                        row("Få söker.", "Annons.", "Enhetschef", "2026"))
                .read();

        assertThat(activities(plan)).containsExactly("Utbildning.");
        assertThat(plan.unread()).extracting(ReadPlan.Unread::text).contains("Versioner", "Beslut", "Risk", "Annons.");
    }

    @Test
    void comesBackToThePlanWhereItsHeadingIsRepeated() {
        ReadPlan plan = sketch().table(
                        HEADING,
                        FIRST,
                        EMPTY,
                        row("Version", "Datum", "", ""),
                        row("1.0", "2026-01-01", "", ""),
                        EMPTY,
                        row("Här är resten av planen.", "", "", ""),
                        HEADING,
                        SECOND)
                .read();

        assertThat(activities(plan)).containsExactly("Utbildning.", "Samtal.");
        assertThat(plan.unread()).extracting(ReadPlan.Unread::text).contains("Här är resten av planen.");
    }

    @Test
    void saysWhichRowsAndColumnsTheFileHides() {
        ReadPlan plan = read(new Table(1, 3, 4, 0, cells(3, 4, List.of(HEADING, FIRST, SECOND))));

        assertThat(activities(plan)).containsExactly("Utbildning.", "Samtal.");
        assertThat(plan.uncertain())
                .extracting(place -> place.reason() + " " + place.what())
                .contains("HIDDEN_IN_FILE hidden: rows 3", "HIDDEN_IN_FILE hidden: columns 4");
    }

    @Test
    void doesNotReadAHiddenSheetAsThePlan() {
        Table plan = new Table(1, 2, 4, 0, cells(9, 9, List.of(HEADING, FIRST)));
        Table hidden = new Table(2, 2, 4, 0, cells(0, 0, List.of(HEADING, SECOND)));

        ReadPlan read = read(plan, hidden);

        assertThat(activities(read)).containsExactly("Utbildning.");
        assertThat(read.unread()).extracting(ReadPlan.Unread::text).contains("Samtal.");
        assertThat(PlanSketch.doubts(read)).contains("HIDDEN_IN_FILE");
    }

    @Test
    void understandsNamesOfColumnsThatAreCutShort() {
        ReadPlan plan = sketch().table(
                        row("Område", "Mål", "Aktivitet", "Ansv.", "Uppf."),
                        row("Samlad kompetens", "Mer kunskap.", "Utbildning.", "Enhetschef", "T1"))
                .read();

        assertThat(PlanSketch.responsible(plan.rows().getFirst())).containsExactly(List.of("Enhetschef"));
        assertThat(plan.rows().getFirst().activities().getFirst().followUp()).containsExactly("T1");
    }

    @Test
    void keepsTheWordsOfAFocusAreaThatNobodyKnows() {
        ReadPlan plan = sketch().table(
                        row("Fokusområde", "Mål", "Aktivitet", "Ansvarig"),
                        row("Narkotika", "Färre provar.", "Samtal.", "Kurator"))
                .read();

        assertThat(plan.rows().getFirst().subAreas())
                .extracting(ReadPlan.SubArea::wording)
                .containsExactly("Narkotika");
        assertThat(PlanSketch.doubts(plan)).contains("STARTING_POINT_UNKNOWN");
    }

    @Test
    void readsCardsWithTheNamesOfTheFieldsOnTheLeft() {
        ReadPlan plan = sketch().table(
                        row("Kort 1", ""),
                        row("Område", "Samlad kompetens"),
                        row("Aktivitet:", "Utbildning."),
                        row("Ansvarig:", "Enhetschef"),
                        row("Status", "Klar"),
                        row("Kort 2", ""),
                        row("Område", "Vålds- och könsnormer"),
                        row("Aktivitet:", "Samtal."),
                        row("Tid", "2026"))
                .read();

        assertThat(activities(plan)).containsExactly("Utbildning.", "Samtal.");
        assertThat(plan.rows().getFirst().activities().getFirst().custom()).containsEntry("Status", "Klar");
        assertThat(plan.rows().getLast().activities().getFirst().responsible()).isEmpty();
        assertThat(plan.rows().getFirst().activities().getFirst().source())
                .isEqualTo(new ReadPlan.Source("table", 1, 3, 2));
        assertThat(plan.unread()).extracting(ReadPlan.Unread::text).contains("Kort 1", "Kort 2");
    }

    private static List<Cell> cells(int hiddenRow, int hiddenColumn, List<String[]> rows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 1; row <= rows.size(); row++) {
            for (int column = 1; column <= rows.get(row - 1).length; column++) {
                boolean isHidden = hiddenRow == 0 || row == hiddenRow || column == hiddenColumn;
                cells.add(
                        new Cell(row, column, 1, 1, List.of(Paragraph.of(1, rows.get(row - 1)[column - 1])), isHidden));
            }
        }
        return cells;
    }

    private static ReadPlan read(Table... tables) {
        return ((PlanReader.Outcome.Read) new PlanReader().read(new Document(List.of(tables)))).plan();
    }

    private static List<String> activities(ReadPlan plan) {
        return plan.rows().stream()
                .flatMap(row -> PlanSketch.activities(row).stream())
                .toList();
    }
}
