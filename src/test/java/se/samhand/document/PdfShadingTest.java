package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Tables without lines, whose cells are told by coloured areas.
class PdfShadingTest {

    private static final float[] COLUMNS = {50, 150, 250, 350};

    @Test
    void readsCellsThatAreColouredEachByItself() {
        PdfFiles file = new PdfFiles().page();
        area(file, 50, 100, 99, 130);
        area(file, 101, 100, 300, 130);
        area(file, 50, 132, 99, 192);
        area(file, 101, 132, 300, 160);
        area(file, 101, 162, 300, 192);
        file.text(55, 118, "Mål")
                .text(106, 118, "Insats")
                .text(55, 150, "Trygga")
                .text(55, 162, "gator");
        file.text(106, 150, "Vandring").text(106, 180, "Belysning");

        assertThat(sketch(file)).isEqualTo("""
                table 3x2
                1,1 Mål
                1,2 Insats
                2,1+2x1 Trygga gator
                2,2 Vandring
                3,2 Belysning""");
        assertThat(document(file).tables().getFirst().isGuessed()).isFalse();
    }

    @Test
    void readsRowsOfWhichEveryOtherIsColoured() {
        PdfFiles file = new PdfFiles().page();
        for (int column = 0; column < 3; column++) {
            for (float top : new float[] {100, 160}) {
                area(file, COLUMNS[column], top, COLUMNS[column + 1], top + 30);
            }
        }
        row(file, 118, "Mål", "Insats", "Ansvarig");
        row(file, 144, "Fler elever går ut", "Läxhjälp", "Rektor");
        file.text(55, 156, "skolan");
        row(file, 178, "Trygga gator", "Vandring", "Polis");
        row(file, 208, "Fler ledare", "Kurs", "Förening");
        file.text(50, 260, "Planen antogs av nämnden vid dess möte i mars och gäller i två år.");

        assertThat(sketch(file)).isEqualTo("""
                table 4x3
                1,1 Mål
                1,2 Insats
                1,3 Ansvarig
                2,1 Fler elever går ut skolan
                2,2 Läxhjälp
                2,3 Rektor
                3,1 Trygga gator
                3,2 Vandring
                3,3 Polis
                4,1 Fler ledare
                4,2 Kurs
                4,3 Förening
                Planen antogs av nämnden vid dess möte i mars och gäller i två år.""");
    }

    @Test
    void guessesRowsBelowAColouredHeading() {
        PdfFiles file = new PdfFiles().page();
        for (int column = 0; column < 3; column++) {
            area(file, COLUMNS[column], 100, COLUMNS[column + 1], 130);
        }
        row(file, 118, "Mål", "Insats", "Ansvarig");
        row(file, 146, "Fler går ut", "Läxhjälp", "Rektor");
        row(file, 176, "Trygga gator", "Vandring", "Polis");

        Table table = document(file).tables().getFirst();

        assertThat(table.rowCount()).isEqualTo(3);
        assertThat(table.at(3, 2).orElseThrow().text()).isEqualTo("Vandring");
        assertThat(table.isGuessed()).isTrue();
    }

    @Test
    void takesNoMarkedWordsForATable() {
        PdfFiles file = new PdfFiles().page();
        for (int y : new int[] {100, 114, 128}) {
            area(file, 50, y, 98, y + 12);
            area(file, 100, y, 150, y + 12);
            file.text(50, y + 10, "Ord som är").text(100.5f, y + 10, "viktiga här");
        }

        assertThat(document(file).tables()).isEmpty();
    }

    private static void area(PdfFiles file, float left, float top, float right, float bottom) {
        file.raw("0.8 0.9 0.9 rg %s %s %s %s re f 0 g"
                .formatted(left, PdfFiles.HEIGHT - bottom, right - left, bottom - top));
    }

    private static void row(PdfFiles file, float y, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            file.text(COLUMNS[column] + 5, y, texts[column]);
        }
    }

    private static Document document(PdfFiles file) {
        return Reading.document(file.bytes(), "plan.pdf");
    }

    private static String sketch(PdfFiles file) {
        return Sketch.of(document(file)).stripTrailing();
    }
}
