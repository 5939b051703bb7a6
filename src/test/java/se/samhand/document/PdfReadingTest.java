package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Reads pages as a person would: by lines, by room, and by what a tagged file says itself.
class PdfReadingTest {

    private static final float[] COLUMNS = {50, 150, 350, 500};

    @Nested
    class WithLines {

        @Test
        void readsCellsBetweenLinesAndTextAround() {
            PdfFiles file = new PdfFiles()
                    .page()
                    .text(50, 80, "Plan för 2021")
                    .grid(COLUMNS, new float[] {100, 120, 150})
                    .text(55, 114, "Mål")
                    .text(155, 114, "Insats")
                    .text(355, 114, "Ansvarig")
                    .text(55, 132, "Fler elever går ut")
                    .text(55, 144, "skolan.")
                    .text(155, 132, "Läxhjälp.")
                    .text(355, 132, "Rektor")
                    .text(50, 200, "Antagen i mars.");

            assertThat(sketch(file)).isEqualTo("""
                    Plan för 2021
                    table 2x3
                    1,1 Mål
                    1,2 Insats
                    1,3 Ansvarig
                    2,1 Fler elever går ut skolan.
                    2,2 Läxhjälp.
                    2,3 Rektor
                    Antagen i mars.""");
        }

        @Test
        void mergesCellsWhereALineIsMissing() {
            PdfFiles file = new PdfFiles()
                    .page()
                    .line(50, 100, 350, 100)
                    .line(150, 130, 350, 130)
                    .line(50, 160, 350, 160)
                    .line(50, 190, 350, 190)
                    .line(50, 100, 50, 190)
                    .line(150, 100, 150, 160)
                    .line(350, 100, 350, 190)
                    .text(55, 115, "Hög")
                    .text(155, 115, "Ett")
                    .text(155, 145, "Två")
                    .text(55, 175, "Bred");

            assertThat(sketch(file)).isEqualTo("""
                    table 3x2
                    1,1+2x1 Hög
                    1,2 Ett
                    2,2 Två
                    3,1+1x2 Bred""");
        }

        @Test
        void readsLinesThatAreDrawnAsThinBoxesOrDots() {
            PdfFiles file = new PdfFiles().page();
            for (int y : new int[] {642, 672, 702}) {
                file.raw("50 " + y + " 300 0.5 re f");
            }
            for (int x : new int[] {50, 200, 350}) {
                for (int y = 642; y < 702; y += 2) {
                    file.raw(x + " " + y + " 0.6 0.6 re f");
                }
            }
            file.text(55, 155, "A").text(205, 155, "B").text(55, 185, "C").text(205, 185, "D");

            assertThat(sketch(file)).isEqualTo("table 2x2\n1,1 A\n1,2 B\n2,1 C\n2,2 D");
        }

        @Test
        void readsTwoTablesOnAPageAndTablesThatTouch() {
            PdfFiles file = new PdfFiles()
                    .page()
                    .grid(new float[] {50, 150, 250, 350}, new float[] {100, 120})
                    .text(55, 114, "A")
                    .text(155, 114, "B")
                    .text(255, 114, "C")
                    .text(50, 150, "Mellan")
                    .grid(new float[] {50, 150, 250, 350}, new float[] {170, 190})
                    .text(55, 184, "D")
                    .text(155, 184, "E")
                    .text(255, 184, "F")
                    .grid(new float[] {50, 80, 120, 350}, new float[] {190, 210})
                    .text(55, 204, "G")
                    .text(85, 204, "H")
                    .text(125, 204, "I");

            assertThat(sketch(file)).isEqualTo("""
                    table 1x3
                    1,1 A
                    1,2 B
                    1,3 C
                    Mellan
                    table 1x3
                    1,1 D
                    1,2 E
                    1,3 F
                    table 1x3
                    1,1 G
                    1,2 H
                    1,3 I""");
        }

        @Test
        void readsPagesThatAreTurned() {
            String sideways = "0 1 -1 0 595 0 cm";
            PdfFiles turnedPage = new PdfFiles().page("/Rotate 90").raw(sideways);
            PdfFiles turnedText = new PdfFiles().page().raw(sideways);

            for (PdfFiles file : new PdfFiles[] {turnedPage, turnedText}) {
                file.grid(new float[] {300, 400, 500}, new float[] {300, 330, 360})
                        .text(305, 320, "Mål")
                        .text(405, 320, "Insats")
                        .text(305, 350, "Trygga")
                        .text(405, 350, "Vandring");

                assertThat(sketch(file)).isEqualTo("table 2x2\n1,1 Mål\n1,2 Insats\n2,1 Trygga\n2,2 Vandring");
            }
        }

        @Test
        void readsTheWordsOfATableWithinACell() {
            PdfFiles file = new PdfFiles()
                    .page()
                    .grid(new float[] {50, 300, 400}, new float[] {100, 200})
                    .grid(new float[] {70, 150, 280}, new float[] {120, 140, 160})
                    .text(75, 134, "Vem")
                    .text(155, 134, "Vad")
                    .text(75, 154, "Polis")
                    .text(155, 154, "Vandring")
                    .text(305, 114, "2026");

            assertThat(sketch(file)).contains("{table 2x2; 1,1 Vem; 1,2 Vad; 2,1 Polis; 2,2 Vandring}");
        }

        @Test
        void readsTextThatStandsOnEndInACell() {
            PdfFiles file = new PdfFiles()
                    .page()
                    .grid(new float[] {50, 80, 300}, new float[] {100, 200, 230})
                    .raw("BT /F1 10 Tf 0 1 -1 0 68 660 Tm (Skola och) Tj ET")
                    .raw("BT /F1 10 Tf 0 1 -1 0 78 660 Tm (fritid) Tj ET")
                    .text(85, 120, "Läxhjälp i alla skolor.")
                    .text(85, 220, "Fritidsgård.");

            assertThat(sketch(file)).isEqualTo("""
                    table 2x2
                    1,1 Skola och fritid
                    1,2 Läxhjälp i alla skolor.
                    2,1
                    2,2 Fritidsgård.""");
        }
    }

    @Nested
    class Paragraphs {

        @Test
        void joinsLinesAndEndsParagraphsWhereAWordWouldHaveHadRoom() {
            PdfFiles file = new PdfFiles()
                    .page()
                    .grid(new float[] {50, 200, 350}, new float[] {100, 200})
                    .text(55, 114, "Ungdomar som behöver stöd")
                    .text(55, 126, "får det samma vecka som de")
                    .text(55, 138, "frågar.")
                    .text(55, 150, "Föräldrar hjälps också åt.")
                    .text(205, 114, "\u0095")
                    .text(215, 114, "Rektor")
                    .text(205, 126, "\u0095")
                    .text(215, 126, "Kurator");

            assertThat(sketch(file)).isEqualTo("""
                    table 1x2
                    1,1 Ungdomar som behöver stöd får det samma vecka som de frågar. | Föräldrar hjälps också åt.
                    1,2 * Rektor | * Kurator""");
        }

        @Test
        void undoesHyphensOnlyWhereAWordWasBroken() {
            PdfFiles file = new PdfFiles()
                    .page()
                    .grid(new float[] {50, 150, 235, 320, 400}, new float[] {100, 200})
                    .text(55, 114, "Samarbete med skol-")
                    .text(55, 126, "sköterskan.")
                    .text(155, 114, "Möten i SSPF-")
                    .text(155, 126, "gruppen.")
                    .text(240, 114, "Stöd till barn-")
                    .text(240, 126, "och ungdomar.")
                    .text(325, 114, "Åren 2020-")
                    .text(325, 126, "2021");

            assertThat(sketch(file)).isEqualTo("""
                    table 1x4
                    1,1 Samarbete med skolsköterskan.
                    1,2 Möten i SSPF-gruppen.
                    1,3 Stöd till barn- och ungdomar.
                    1,4 Åren 2020-2021""");
        }

        @Test
        void readsBoldTextThatIsDrawnTwiceOnce() {
            PdfFiles file = new PdfFiles().page().text(50, 100, "Mål och nytta").text(50.4f, 100, "Mål och nytta");

            assertThat(sketch(file)).isEqualTo("Mål och nytta");
        }

        @Test
        void takesGapsForSpacesWhereTheFileWritesNone() {
            PdfFiles file = new PdfFiles().page().raw("BT /F1 10 Tf 50 700 Td [(Sa) -30 (mla) -300 (in)] TJ ET");

            assertThat(sketch(file)).isEqualTo("Samla in");
        }
    }

    @Nested
    class OverPages {

        private static final float[] TALL = {100, 120, 760};

        @Test
        void goesOnWithARowThatTheEndOfAPageBreaks() {
            PdfFiles file = new PdfFiles().page().grid(COLUMNS, TALL);
            header(file);
            file.text(55, 132, "Trygga gator.").text(355, 132, "Polis");
            for (int i = 0; i < 52; i++) {
                file.text(155, 132 + 12 * i, i == 51 ? "den som vandrar och" : "Rad " + i + " om vandringar i området");
            }
            file.page().grid(COLUMNS, new float[] {100, 120, 150, 180});
            header(file);
            file.text(155, 132, "ser något ringer.")
                    .text(55, 164, "Fler ledare.")
                    .text(155, 164, "Utbildning.")
                    .text(355, 164, "Förening");

            Table table = document(file).tables().getFirst();

            assertThat(table.rowCount()).isEqualTo(3);
            assertThat(table.headerRows()).isEqualTo(1);
            assertThat(table.at(2, 2).orElseThrow().text()).endsWith("den som vandrar och ser något ringer.");
            assertThat(table.at(2, 3).orElseThrow().text()).isEqualTo("Polis");
            assertThat(table.at(3, 1).orElseThrow().text()).isEqualTo("Fler ledare.");
        }

        @Test
        void beginsANewRowOnANewPageWhenTheRowAboveIsComplete() {
            PdfFiles file = new PdfFiles().page().grid(COLUMNS, new float[] {700, 720, 750});
            file.text(55, 714, "Mål").text(155, 714, "Insats").text(355, 714, "Ansvarig");
            file.text(55, 732, "Trygga gator.").text(155, 732, "Vandring.").text(355, 732, "Polis");
            file.page().grid(COLUMNS, new float[] {100, 130});
            file.text(55, 112, "Fler ledare.").text(155, 112, "Utbildning.").text(355, 112, "Förening");

            assertThat(sketch(file)).isEqualTo("""
                    table 3x3
                    1,1 Mål
                    1,2 Insats
                    1,3 Ansvarig
                    2,1 Trygga gator.
                    2,2 Vandring.
                    2,3 Polis
                    3,1 Fler ledare.
                    3,2 Utbildning.
                    3,3 Förening""");
        }

        @Test
        void keepsHeadersAndFootersOutOfTheTextButOnce() {
            PdfFiles file = new PdfFiles();
            for (int page = 1; page <= 3; page++) {
                file.page()
                        .text(50, 40, "Norra stadsdelen")
                        .text(50, 300, "Text på sidan " + "abc".charAt(page - 1) + ".")
                        .text(50, 800, "Diarienummer 12/21")
                        .text(280, 820, "Sida " + page + " av 3");
            }

            assertThat(sketch(file)).isEqualTo("""
                    Norra stadsdelen
                    Diarienummer 12/21
                    Text på sidan a.
                    Text på sidan b.
                    Text på sidan c.""");
        }

        private static void header(PdfFiles file) {
            file.text(55, 114, "Mål").text(155, 114, "Insats").text(355, 114, "Ansvarig");
        }
    }

    @Test
    void readsColumnsWithoutLinesAsAGuess() {
        PdfFiles file =
                new PdfFiles().page().text(50, 80, "En plan utan linjer, som många gör dem i ett gammalt program.");
        String[][] rows = {
            {"Mål", "Insats", "Ansvarig"}, {"Fler går ut", "Läxhjälp", "Rektor"}, {"Trygga gator", "Vandring", "Polis"}
        };
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < 3; column++) {
                file.text(50 + 150 * column, 120 + 30 * row, rows[row][column]);
            }
        }
        file.text(50, 192, "skolan.").text(200, 192, "varje helg.");

        Document document = document(file);

        assertThat(Sketch.of(document)).isEqualTo("""
                En plan utan linjer, som många gör dem i ett gammalt program.
                table 3x3
                1,1 Mål
                1,2 Insats
                1,3 Ansvarig
                2,1 Fler går ut
                2,2 Läxhjälp
                2,3 Rektor
                3,1 Trygga gator skolan.
                3,2 Vandring varje helg.
                3,3 Polis""");
        assertThat(document.tables().getFirst().isGuessed()).isTrue();
    }

    @Nested
    class Tagged {

        @Test
        void readsTheTableThatTheFileTells() {
            PdfFiles file = tagged("<</O/Table/ColSpan 2>>", "");

            assertThat(sketch(file)).isEqualTo("""
                    #1 Plan
                    table 2x2
                    1,1+1x2 Bred
                    2,1 Ett två
                    2,2 Tre""");
        }

        @Test
        void looksAtThePageWhenTheTreeIsNoGrid() {
            PdfFiles file = tagged("<<>>", "");

            assertThat(sketch(file)).startsWith("#1 Plan\nBred");
        }

        private static PdfFiles tagged(String span, String more) {
            PdfFiles file = new PdfFiles()
                    .page()
                    .raw("/H1 <</MCID 0>> BDC")
                    .text(50, 100, "Plan")
                    .raw("EMC /TD <</MCID 1>> BDC")
                    .text(50, 130, "Bred")
                    .raw("EMC /TD <</MCID 2>> BDC")
                    .text(50, 160, "Ett två")
                    .raw("EMC /TD <</MCID 3>> BDC")
                    .text(250, 160, "Tre")
                    .raw("EMC /Artifact BMC")
                    .text(280, 820, "7")
                    .raw("EMC" + more);
            int root = file.object(
                    "<</Type/StructTreeRoot/K[" + element("H1", "0", "") + "<</S/Table/Pg 4 0 R/K[<</S/TR/Pg 4 0 R/K["
                            + element("TD", "1", "/A" + span) + "]>><</S/TR/Pg 4 0 R/K[" + element("TD", "2", "")
                            + element("TD", "3", "") + "]>>]>>]>>");
            return file.catalog("/MarkInfo<</Marked true>>/StructTreeRoot " + root + " 0 R");
        }

        private static String element(String kind, String content, String attributes) {
            return "<</S/" + kind + "/Pg 4 0 R/K " + content + attributes + ">>";
        }
    }

    private static Document document(PdfFiles file) {
        return Reading.document(file.bytes(), "plan.pdf");
    }

    private static String sketch(PdfFiles file) {
        return Sketch.of(document(file))
                .lines()
                .map(String::stripTrailing)
                .collect(java.util.stream.Collectors.joining("\n"));
    }
}
