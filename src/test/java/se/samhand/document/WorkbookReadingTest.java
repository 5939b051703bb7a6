package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookReadingTest {

    @Nested
    class Texts {

        @Test
        void readsSharedInlineAndRichTexts() {
            Workbook workbook = Workbook.of(row("""
                            <c t="s"><v>1</v></c><c t="inlineStr"><is><t>Insats</t></is></c>\
                            <c t="inlineStr"><is><r><t>Två </t></r><r><rPr><b/></rPr><t>delar</t></r></is></c>"""))
                    .strings("<si><t>Ingen</t></si><si><r><t xml:space=\"preserve\">Mål </t></r>"
                            + "<r><t>1</t></r><rPh sb=\"0\" eb=\"1\"><t>uttal</t></rPh></si>");

            assertThat(read(workbook)).isEqualTo("table 1x3\n1,1 Mål 1\n1,2 Insats\n1,3 Två delar");
        }

        @Test
        void readsLinesAndBulletsOfACellAsParagraphs() {
            assertThat(read(Workbook.of(
                            row(text("Första&#10;• Andra&#10;&#10;- Tredje_x000D_&#10;Fjärde") + text("A")))))
                    .isEqualTo("table 1x2\n1,1 Första | * Andra |  | * Tredje | Fjärde\n1,2 A");
        }

        @Test
        void readsWhatAFormulaCameToAndElseTheFormula() {
            assertThat(read(Workbook.of(row("""
                            <c t="str"><f>A1&amp;"x"</f><v>Enhetschef</v></c><c><f>1+1</f><v>2</v></c>\
                            <c><f>IDAG()</f></c><c t="e"><v>#REF!</v></c><c t="b"><v>1</v></c>"""))))
                    .isEqualTo("table 1x5\n1,1 Enhetschef\n1,2 2\n1,3 =IDAG()\n1,4 #REF!\n1,5 SANT");
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                0                  | 2024               | 2024
                0                  | 0.30000000000000004| 0,3
                0                  | 1E-3               | 0,001
                0                  | 1E300              | 1E300
                0                  | NaN                | NaN
                9                  | 0.25               | 25%
                2                  | 2.5                | 2,50
                3                  | 1234567            | 1 234 567
                14                 | 45306              | 2024-01-15
                22                 | 45306.5            | 2024-01-15 12:00
                20                 | 0.75               | 18:00
                17                 | 45352              | mars 2024
                yyyy\\-mm\\-dd;@   | 45306              | 2024-01-15
                [$-41D]d mmmm yyyy | 45306              | 2024-01-15
                yyyy               | 45306              | 2024
                mmmm               | 45306              | januari
                "T"0               | 2                  | T2
                # ##0 "kr"         | 1500               | 1 500 kr
                000                | 7                  | 007
                0.0 %              | 0.125              | 12,5 %
                General            | 3                  | 3
                yyyy-mm-dd         | -1                 | -1
                """)
        void readsThemAsPeopleSeeThem(String format, String number, String shown) {
            boolean isBuiltIn = format.matches("\\d+") && !format.equals("000");
            String own = "<numFmts><numFmt numFmtId=\"200\" formatCode=\"%s\"/></numFmts>"
                    .formatted(format.replace("\"", "&quot;"));
            Workbook workbook = Workbook.of(row("<c s=\"1\"><v>" + number + "</v></c>" + text("A")))
                    .styles((isBuiltIn ? "" : own)
                            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"%s\"/></cellXfs>"
                                    .formatted(isBuiltIn ? format : "200"));

            assertThat(read(workbook)).isEqualTo("table 1x2\n1,1 " + shown + "\n1,2 A");
        }

        @Test
        void countsDatesFrom1904WhereTheWorkbookDoes() {
            Workbook workbook = Workbook.of(row("<c s=\"0\"><v>43844</v></c>" + text("A")))
                    .styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
                    .countingFrom1904();

            assertThat(read(workbook)).isEqualTo("table 1x2\n1,1 2024-01-15\n1,2 A");
        }

        @Test
        void readsDatesThatAreWrittenOut() {
            assertThat(read(Workbook.of(row("<c t=\"d\"><v>2024-01-15T00:00:00</v></c>" + text("A")))))
                    .isEqualTo("table 1x2\n1,1 2024-01-15\n1,2 A");
        }
    }

    @Nested
    class Places {

        @Test
        void readsMergedCellsAndWhatIsHiddenBelowThem() {
            assertThat(read(sheet("""
                            <row r="1"><c r="A1" t="inlineStr"><is><t>A</t></is></c><c r="B1" t="inlineStr"><is><t>B</t></is></c>\
                            <c r="C1" t="inlineStr"><is><t>C</t></is></c></row>
                            <row r="2"><c r="B2" t="inlineStr"><is><t>D</t></is></c><c r="A2" t="inlineStr"><is><t>a</t></is></c></row>
                            <row r="3"><c r="A3" t="inlineStr"><is><t>E</t></is></c></row>""", "A1:A2", "A3:XFD1048576", "B9:C9")))
                    .isEqualTo("table 3x3\n1,1+2x1 A | a\n1,2 B\n1,3 C\n2,2 D\n3,1+1x3 E");
        }

        @Test
        void readsWhatStandsAboveAndBelowTheTableAsParagraphs() {
            assertThat(read(Workbook.of("""
                            <row r="1">%s</row><row r="3">%s</row><row r="5">%s%s</row><row r="6">%s</row><row r="8">%s%s</row>
                            <row r="10">%s</row>""".formatted(
                                    text("Handlingsplan"),
                                    text("Förslag"),
                                    text("Mål"),
                                    text("Insats"),
                                    text("Banderoll"),
                                    text("A"),
                                    text("B"),
                                    text("Not")))))
                    .isEqualTo(
                            "Handlingsplan\nFörslag\ntable 4x2\n1,1 Mål\n1,2 Insats\n2,1 Banderoll\n4,1 A\n4,2 B\nNot");
        }

        @Test
        void leavesOutColumnsWithoutTextAndKeepsOneOfSeveralEmptyRows() {
            assertThat(read(sheet("""
                            <row r="3"><c r="C3" t="inlineStr"><is><t>A</t></is></c><c r="H3" t="inlineStr"><is><t>B</t></is></c></row>
                            <row r="60000"><c r="C60000" s="1"/><c r="H60000" t="inlineStr"><is><t>C</t></is></c></row>"""))).isEqualTo("table 3x2\n1,1 A\n1,2 B\n3,2 C");
        }

        @Test
        void readsEverySheetUnderItsNameUnlessAProgramGaveIt() {
            Workbook workbook = Workbook.of(row(text("A") + text("B")))
                    .sheet("Skydd", "visible", "<sheetData>" + row(text("C") + text("D")) + "</sheetData>");

            assertThat(read(workbook)).isEqualTo("table 1x2\n1,1 A\n1,2 B\n#2 Skydd\ntable 1x2\n1,1 C\n1,2 D");
        }
    }

    @Nested
    class Hidden {

        @Test
        void readsHiddenRowsAndColumnsAndSaysSo() {
            Document document = Reading.document(
                    new Workbook()
                            .sheet(
                                    "Blad1",
                                    "visible",
                                    "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>"
                                            + row(text("A") + text("B")) + "<row hidden=\"1\">" + text("C")
                                            + "</row></sheetData>")
                            .bytes(),
                    "plan.xlsx");

            assertThat(document.tables().getFirst().cells())
                    .extracting(cell -> cell.text() + " " + cell.isHidden())
                    .containsExactly("A false", "B true", "C true");
        }

        @Test
        void readsHiddenSheetsLast() {
            Document document = Reading.document(
                    new Workbook()
                            .sheet("Listor", "veryHidden", "<sheetData>" + row(text("T1")) + "</sheetData>")
                            .sheet("Plan", "visible", "<sheetData>" + row(text("A") + text("B")) + "</sheetData>")
                            .bytes(),
                    "plan.xlsx");

            assertThat(Sketch.of(document)).isEqualTo("#2 Plan\ntable 1x2\n1,1 A\n1,2 B\ntable 1x1\n1,1 T1");
            assertThat(document.tables().getLast().cells()).allMatch(Cell::isHidden);
        }
    }

    @Nested
    class Packages {

        @Test
        void readsStrictOpenXml() {
            Map<String, byte[]> parts = Workbook.of(row(text("A") + text("B"))).parts();
            parts.replaceAll((name, bytes) -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                    .replace(
                            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                            "http://purl.oclc.org/ooxml/spreadsheetml/main")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));

            assertThat(Reading.sketch(OfficeFiles.zip(parts), "plan.xlsx")).isEqualTo("table 1x2\n1,1 A\n1,2 B");
        }

        @Test
        void refusesAWorkbookWithoutItsSheets() {
            Map<String, byte[]> parts = Workbook.of(row(text("A"))).parts();
            parts.remove("xl/worksheets/sheet1.xml");

            assertThat(Reading.of(OfficeFiles.zip(parts), "plan.xlsx"))
                    .isEqualTo(new DocumentReading.Refused(Refusal.DAMAGED));
        }
    }

    private static String read(Workbook workbook) {
        return Reading.sketch(workbook.bytes(), "plan.xlsx");
    }

    private static Workbook sheet(String rows, String... merged) {
        StringBuilder ranges = new StringBuilder();
        for (String range : merged) {
            ranges.append("<mergeCell ref=\"").append(range).append("\"/>");
        }
        return new Workbook()
                .sheet(
                        "Blad1",
                        "visible",
                        "<sheetData>" + rows + "</sheetData><mergeCells>" + ranges + "</mergeCells>");
    }

    private static String row(String cells) {
        return "<row>" + cells + "</row>";
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
