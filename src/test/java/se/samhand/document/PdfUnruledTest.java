package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Tables with lines between their rows only, or with none.
class PdfUnruledTest {

    private static final float[] COLUMNS = {50, 170, 320};
    private static final float RIGHT = 430;

    @Test
    void tellsColumnsByRoomWhereLinesStandBetweenRowsOnly() {
        PdfFiles file = new PdfFiles().page();
        row(file, 100, "Mål", "Insats", "Ansvarig");
        line(file, 106, 0);
        row(file, 120, "Fler elever ska gå ut", "Läxhjälp", "Rektor");
        file.text(50, 132, "skolan");
        line(file, 138, 0);
        row(file, 152, "Trygga gator", "Vandring", "Polis");
        line(file, 158, 0);

        assertThat(sketch(file)).isEqualTo("""
                table 3x3
                1,1 Mål
                1,2 Insats
                1,3 Ansvarig
                2,1 Fler elever ska gå ut skolan
                2,2 Läxhjälp
                2,3 Rektor
                3,1 Trygga gator
                3,2 Vandring
                3,3 Polis""");
        assertThat(document(file).tables().getFirst().isGuessed()).isTrue();
    }

    @Test
    void mergesCellsThatAShorterLineLeavesOut() {
        PdfFiles file = new PdfFiles().page();
        row(file, 100, "Mål", "Insats", "Ansvarig");
        line(file, 106, 0);
        row(file, 120, "Trygga gator", "Vandring", "Polis");
        line(file, 126, 1);
        file.text(COLUMNS[1], 140, "Belysning").text(COLUMNS[2], 140, "Park");
        line(file, 146, 0);

        assertThat(sketch(file)).contains("2,1+2x1 Trygga gator").contains("3,2 Belysning");
    }

    @Test
    void takesALastRowWithoutALineBelowIt() {
        PdfFiles file = new PdfFiles().page();
        row(file, 100, "Mål", "Insats", "Ansvarig");
        line(file, 106, 0);
        row(file, 120, "Trygga gator", "Vandring", "Polis");
        line(file, 126, 0);
        row(file, 140, "Fler ledare", "Kurs", "Förening");
        file.text(50, 200, "Planen antogs av nämnden vid dess möte i mars och gäller i två år.");

        assertThat(sketch(file)).startsWith("table 3x3").contains("3,2 Kurs").endsWith("gäller i två år.");
    }

    @Test
    void tellsTablesOfTheSameWidthApart() {
        PdfFiles file = new PdfFiles().page();
        row(file, 100, "Mål", "Insats", "Ansvarig");
        line(file, 106, 0);
        row(file, 120, "Trygga gator", "Vandring", "Polis");
        line(file, 126, 0);
        file.text(50, 160, "Risker och hur vi möter dem i arbetet");
        file.text(50, 200, "Risk").text(200, 200, "Åtgärd").text(390, 200, "Vem");
        line(file, 206, 0);
        file.text(50, 220, "Regn").text(200, 220, "Paraply").text(390, 220, "Alla");
        line(file, 226, 0);

        assertThat(sketch(file)).isEqualTo("""
                table 2x3
                1,1 Mål
                1,2 Insats
                1,3 Ansvarig
                2,1 Trygga gator
                2,2 Vandring
                2,3 Polis
                Risker och hur vi möter dem i arbetet
                table 2x3
                1,1 Risk
                1,2 Åtgärd
                1,3 Vem
                2,1 Regn
                2,2 Paraply
                2,3 Alla""");
    }

    @Test
    void takesLinesBelowHeadingsForNoTable() {
        PdfFiles file = new PdfFiles().page();
        for (int y : new int[] {100, 200, 300}) {
            file.text(50, y, "En rubrik med en linje under");
            line(file, y + 6, 0);
            file.text(50, y + 24, "Här följer vanlig text som löper över hela sidan och inte är någon tabell.");
        }

        assertThat(document(file).tables()).isEmpty();
    }

    @Test
    void tellsRowsWithoutRoomByTheLinesOnWhichTheirCellsBegin() {
        PdfFiles file = new PdfFiles().page();
        row(file, 100, "Mål", "Insats", "Ansvarig");
        row(file, 112, "Fler elever i vår kommun", "Läxhjälp på biblioteket alla", "Rektor");
        file.text(50, 124, "ska gå ut skolan").text(COLUMNS[1], 124, "vardagar efter skolan, med");
        file.text(COLUMNS[1], 136, "mellanmål");
        row(file, 148, "Trygga gator", "Vandring", "Polis");
        row(file, 160, "Fler ledare", "Kurs för den som vill bli", "Förening");
        file.text(COLUMNS[1], 172, "ledare");

        assertThat(sketch(file)).isEqualTo("""
                table 4x3
                1,1 Mål
                1,2 Insats
                1,3 Ansvarig
                2,1 Fler elever i vår kommun ska gå ut skolan
                2,2 Läxhjälp på biblioteket alla vardagar efter skolan, med mellanmål
                2,3 Rektor
                3,1 Trygga gator
                3,2 Vandring
                3,3 Polis
                4,1 Fler ledare
                4,2 Kurs för den som vill bli ledare
                4,3 Förening""");
    }

    @Test
    void goesOnOnTheNextPageWithOneColumnOnly() {
        PdfFiles file = new PdfFiles().page();
        row(file, 700, "Mål", "Insats", "Ansvarig");
        row(file, 730, "Trygga gator", "Vandring", "Polis");
        row(file, 760, "Fler elever", "Läxhjälp på biblioteket,", "Rektor");
        file.page();
        file.text(COLUMNS[1], 60, "vardagar efter skolan");
        row(file, 90, "Fler ledare", "Kurs", "Förening");

        assertThat(sketch(file))
                .contains("Läxhjälp på biblioteket, vardagar efter skolan")
                .contains("Kurs")
                .startsWith("table 4x3");
    }

    private static void row(PdfFiles file, float y, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            file.text(COLUMNS[column], y, texts[column]);
        }
    }

    /// @param from the first column that it runs under
    private static void line(PdfFiles file, float y, int from) {
        file.line(COLUMNS[from] - 4, y, RIGHT, y);
    }

    private static Document document(PdfFiles file) {
        return Reading.document(file.bytes(), "plan.pdf");
    }

    private static String sketch(PdfFiles file) {
        return Sketch.of(document(file)).stripTrailing();
    }
}
