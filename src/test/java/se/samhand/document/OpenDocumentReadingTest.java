package se.samhand.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenDocumentReadingTest {

    @Test
    void readsParagraphsHeadingsAndTitles() {
        assertThat(read("<text:p text:style-name=\"P1\">Titel</text:p><text:h text:outline-level=\"2\">Rubrik</text:h>"
                        + "<text:p>Ett\n   två<text:s text:c=\"2\"/>tre<text:tab/>fyra<text:line-break/>fem"
                        + "<text:soft-page-break/></text:p>"))
                .isEqualTo("#1 Titel\n#2 Rubrik\nEtt två  tre\tfyra⏎fem");
    }

    @Test
    void marksOnlyTheFirstParagraphOfAListItem() {
        assertThat(
                        read(
                                "<text:list><text:list-item><text:p>A</text:p><text:p>B</text:p><text:list><text:list-item>"
                                        + "<text:p>C</text:p></text:list-item></text:list></text:list-item></text:list><text:p>D</text:p>"))
                .isEqualTo("* A\nB\n* C\nD");
    }

    @Test
    void leavesOutDeletionsNotesAnnotationsAndHiddenSections() {
        assertThat(read(
                        "<text:tracked-changes><text:changed-region><text:deletion><text:p>struket</text:p></text:deletion>"
                                + "</text:changed-region></text:tracked-changes><text:p>A<text:change text:change-id=\"1\"/>"
                                + "<text:note><text:note-body><text:p>not</text:p></text:note-body></text:note>"
                                + "<office:annotation><text:p>kommentar</text:p></office:annotation>"
                                + "<text:change-start/>B<text:change-end/></text:p>"
                                + "<text:section text:display=\"none\"><text:p>dolt</text:p></text:section>"
                                + "<text:section><text:p>synligt</text:p></text:section>"))
                .isEqualTo("AB\nsynligt");
    }

    @Test
    void readsTextBoxesAfterTheParagraphThatHoldsThem() {
        assertThat(
                        read(
                                "<text:p>Före <draw:frame><draw:text-box><text:p>I rutan</text:p></draw:text-box></draw:frame>"
                                        + "efter</text:p><text:p><draw:custom-shape><text:p>I formen</text:p></draw:custom-shape></text:p>"))
                .isEqualTo("Före efter\nI rutan\nI formen");
    }

    @Test
    void readsSpannedCellsHeaderRowsAndTextOfCoveredCells() {
        assertThat(read(
                        "<table:table><table:table-column table:number-columns-repeated=\"3\"/><table:table-header-rows>"
                                + "<table:table-row>" + cell("", "H") + cell("", "I") + cell("", "J")
                                + "</table:table-row></table:table-header-rows><table:table-row>"
                                + cell("table:number-rows-spanned=\"2\"", "A")
                                + cell("table:number-columns-spanned=\"2\"", "B")
                                + "<table:covered-table-cell/></table:table-row><table:table-row>"
                                + "<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>"
                                + cell("", "C") + cell("", "D") + "</table:table-row></table:table>"))
                .isEqualTo("table 3x3 header 1\n1,1 H\n1,2 I\n1,3 J\n2,1+2x1 A | under\n2,2+1x2 B\n3,2 C\n3,3 D");
    }

    @Test
    void repeatsCellsAndRowsThatAreWrittenOnce() {
        assertThat(read("<table:table><table:table-row table:number-rows-repeated=\"2\">"
                        + cell("table:number-columns-repeated=\"2\"", "A") + "</table:table-row></table:table>"))
                .isEqualTo("table 2x2\n1,1 A\n1,2 A\n2,1 A\n2,2 A");
    }

    @Test
    void readsNestedTables() {
        assertThat(read("<table:table><table:table-row><table:table-cell><text:p>A</text:p>"
                        + "<table:table table:is-sub-table=\"true\"><table:table-row>" + cell("", "B")
                        + "</table:table-row></table:table></table:table-cell></table:table-row></table:table>"))
                .isEqualTo("table 1x1\n1,1 A | {table 1x1; 1,1 B}");
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String read(String body) {
        return Reading.sketch(OfficeFiles.odt(body), "plan.odt");
    }
}
