package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WordReadingTest {

    @Nested
    class Paragraphs {

        @Test
        void readsTextAsAReaderSeesIt() {
            String run =
                    "<w:r><w:t xml:space=\"preserve\">Före\u00ADnings</w:t><w:softHyphen/><w:t>samordnare</w:t><w:tab/>"
                            + "<w:t>T1</w:t><w:noBreakHyphen/><w:t>T2</w:t><w:br/><w:t>VB</w:t></w:r>";

            assertThat(read("<w:p>" + run + "</w:p>")).isEqualTo("Föreningssamordnare\tT1-T2⏎VB");
        }

        @Test
        void readsALongTextWithManyEscapedCharacters() {
            String text = "&amp;&#229;".repeat(120_000);

            assertThat(read(p(text))).hasSize(240_000);
        }

        @Test
        void leavesOutFieldCodesAndHiddenTextButKeepsResultsAndLinks() {
            String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2019</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
            String simple = "<w:fldSimple w:instr=\"AUTHOR\"><w:r><w:t>–Ann</w:t></w:r></w:fldSimple>";
            String link = "<w:hyperlink><w:r><w:t>, länk</w:t></w:r></w:hyperlink>";
            String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r>";
            String shown = "<w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>.</w:t></w:r>";

            assertThat(read("<w:p>" + field + simple + link + hidden + shown + "</w:p>"))
                    .isEqualTo("2019–Ann, länk.");
        }

        @Test
        void findsHeadingsByStyleAndByOutlineLevel() {
            assertThat(read(styled("Rubrik2", "A")
                            + styled("Kapitel", "B")
                            + "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + run("C") + "</w:p>"
                            + styled("Ring", "D")))
                    .isEqualTo("#2 A\n#2 B\n#1 C\nD");
        }

        @Test
        void findsListItemsByNumberingByStyleAndByTypedBullet() {
            String numbered = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + run("A") + "</w:p>";
            String switchedOff =
                    "<w:p><w:pPr><w:pStyle w:val=\"Punkt\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                            + run("E") + "</w:p>";

            assertThat(read(numbered + styled("Punkt", "B") + p("• C") + p("–  D") + switchedOff + p("-5 grader")))
                    .isEqualTo("* A\n* B\n* C\n* D\nE\n-5 grader");
        }

        @Test
        void readsContentControlsAtEveryLevelButNotTheirPrompts() {
            String block = control("", p("A"));
            String inline = "<w:p>" + control("", run("B")) + "</w:p>";
            String prompt = "<w:p>" + control("<w:showingPlcHdr/>", run("Klicka här")) + run("C") + "</w:p>";

            assertThat(read(block + inline + prompt)).isEqualTo("A\nB\nC");
        }

        @Test
        void readsTextBoxesOnceAfterTheParagraphThatHoldsThem() {
            String box = "<w:txbxContent>" + p("I rutan") + "</w:txbxContent>";
            String drawing = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                    + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                    + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

            assertThat(read("<w:p>" + run("Före ") + drawing + run("efter") + "</w:p>" + p("Sist")))
                    .isEqualTo("Före efter\nI rutan\nSist");
        }

        @Test
        void readsTheFallbackWhenTheFirstFormHasNoText() {
            String drawing = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing/></mc:Choice>"
                    + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>" + p("Reserv")
                    + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

            assertThat(read("<w:p>" + drawing + "</w:p>")).isEqualTo("Reserv");
        }

        @Test
        void leavesOutBlankParagraphsOfTheBodyAndNumbersTheRest() {
            Document document = Reading.document(OfficeFiles.docx(p("A\u00A0") + p(" ") + p("B")), "plan.docx");

            assertThat(document.blocks()).containsExactly(Paragraph.of(1, "A"), Paragraph.of(2, "B"));
        }
    }

    @Nested
    class TrackedChanges {

        @Test
        void keepsInsertionsAndDropsDeletions() {
            String changed = "<w:p>" + run("A") + "<w:ins>" + run("B")
                    + "</w:ins><w:del><w:r><w:delText>C</w:delText></w:r></w:del>" + "<w:moveFrom>" + run("D")
                    + "</w:moveFrom><w:moveTo>" + run("E") + "</w:moveTo></w:p>";

            assertThat(read(changed)).isEqualTo("ABE");
        }

        @Test
        void joinsParagraphsWhoseMarkIsDeleted() {
            String first = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("A ") + "</w:p>";

            assertThat(read(first + p("B") + p("C"))).isEqualTo("A B\nC");
        }

        @Test
        void keepsTextBeforeATableWhenItsMarkIsDeleted() {
            String first = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("A") + "</w:p>";

            assertThat(read(first + table(row(cell("B"))))).isEqualTo("A\ntable 1x1\n1,1 B");
        }

        @Test
        void dropsDeletedRowsAndCells() {
            String deletedRow = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("X") + cell("Y") + "</w:tr>";

            assertThat(read(table(row(cell("A") + cell("<w:cellDel w:id=\"2\"/>", "Z") + cell("B")) + deletedRow)))
                    .isEqualTo("table 1x2\n1,1 A\n1,2 B");
        }

        @Test
        void doesNotMergeTheRestOfADeletedMergedCellWithTheCellAbove() {
            String deletedRow =
                    "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell(RESTART, "X") + cell("Y") + "</w:tr>";

            assertThat(read(table(
                            row(cell(RESTART, "A") + cell("1")) + deletedRow + row(cell(CONTINUE, "") + cell("2")))))
                    .isEqualTo("table 2x2\n1,1 A\n1,2 1\n2,1\n2,2 2");
        }

        @Test
        void dropsATableWhoseRowsAreAllDeletedAndNumbersTheNextAsTheFirst() {
            String deletedRow = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("X") + "</w:tr>";

            Document document =
                    Reading.document(OfficeFiles.docx(table(deletedRow) + p("") + table(row(cell("A")))), "plan.docx");

            assertThat(document.tables())
                    .singleElement()
                    .satisfies(table -> assertThat(table.index()).isEqualTo(1));
        }
    }

    @Nested
    class Tables {

        @Test
        void readsMergedCellsOnceWithTheirSpans() {
            assertThat(read(table(row(cell(RESTART, "A") + cell("<w:gridSpan w:val=\"2\"/>", "B"))
                            + row(cell(CONTINUE, "") + cell("C") + cell("D")))))
                    .isEqualTo("table 2x3\n1,1+2x1 A\n1,2+1x2 B\n2,2 C\n2,3 D");
        }

        @Test
        void keepsTextOfACellThatContinuesTheOneAbove() {
            assertThat(read(table(row(cell(RESTART, "A") + cell("1")) + row(cell(CONTINUE, "B") + cell("2")))))
                    .isEqualTo("table 2x2\n1,1+2x1 A | B\n1,2 1\n2,2 2");
        }

        @Test
        void treatsAContinuationWithNothingAboveAsACellOfItsOwn() {
            assertThat(read(table(row(cell(CONTINUE, "A") + cell("1"))))).isEqualTo("table 1x2\n1,1 A\n1,2 1");
        }

        @Test
        void readsOldHorizontalMergesAndColumnsLeftOutBefore() {
            String merged = row(cell("<w:hMerge w:val=\"restart\"/>", "A") + cell("<w:hMerge/>", "") + cell("B"));
            String indented = "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + cell("C") + "</w:tr>";

            assertThat(read(table(merged + indented))).isEqualTo("table 2x3\n1,1+1x2 A\n1,3 B\n2,3 C");
        }

        @Test
        void countsHeaderRowsFromTheTop() {
            String header = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("H") + "</w:tr>";
            String notHeader = "<w:tr><w:trPr><w:tblHeader w:val=\"0\"/></w:trPr>" + cell("A") + "</w:tr>";

            assertThat(read(table(header + header + notHeader + header)))
                    .isEqualTo("table 4x1 header 2\n1,1 H\n2,1 H\n3,1 A\n4,1 H");
        }

        @Test
        void readsTablesNestedAsDeepAsTheLimitAllows() {
            String open = "<w:tbl><w:tr><w:tc>".repeat(100);
            String close = "</w:tc></w:tr></w:tbl>".repeat(100);

            assertThat(Reading.document(OfficeFiles.docx(open + p("A") + close), "plan.docx")
                            .tables())
                    .hasSize(100);
        }

        @Test
        void readsNestedTables() {
            Document document = Reading.document(
                    OfficeFiles.docx(table(
                                    row("<w:tc>" + p("A") + table(row(cell("B") + cell("C"))) + p("") + "</w:tc>"))
                            + p("x")
                            + table(row(cell("D")))),
                    "plan.docx");

            assertThat(Sketch.of(document))
                    .isEqualTo("table 1x1\n1,1 A | {table 1x2; 1,1 B; 1,2 C}\nx\ntable 1x1\n1,1 D");
            assertThat(document.tables()).extracting(Table::index).containsExactly(1, 2, 3);
        }

        @Test
        void readsContentControlsAroundRowsAndCells() {
            String controlledRow = control("", row(cell("A") + cell("B")));
            String controlledCell =
                    row(control("", cell("C")) + control("<w:showingPlcHdr/>", cell("Välj")) + cell("D"));

            assertThat(read(table(controlledRow + controlledCell)))
                    .isEqualTo("table 2x3\n1,1 A\n1,2 B\n2,1 C\n2,2\n2,3 D");
        }

        @Test
        void keepsOneBlankParagraphWhereItSeparatesGroupsInACell() {
            String cell = "<w:tc>" + p("") + p("A") + p("") + p("") + p("B") + p("") + "</w:tc>";

            assertThat(read(table(row(cell)))).isEqualTo("table 1x1\n1,1 A |  | B");
        }
    }

    private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
    private static final String CONTINUE = "<w:vMerge/>";

    private static String read(String body) {
        return Reading.sketch(OfficeFiles.docx(body), "plan.docx");
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
    }

    private static String control(String properties, String content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String table(String rows) {
        return "<w:tbl>" + rows + "</w:tbl>";
    }

    private static String row(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    private static String cell(String text) {
        return cell("", text);
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }
}
