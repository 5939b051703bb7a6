package se.samhand.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class WebPageReadingTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void readsParagraphsAsABrowserShowsThem() {
        assertThat(read(
                        "<html><head><title>t</title><style>p{}</style></head><body><h2>Mål</h2>Lös   text\n<p>Ett<br>två "
                                + "<b>fet</b><i>st</i></p><script>x</script><p hidden>dolt</p><div style='display: none'>dolt</div>"
                                + "<pre>a  b\nc</pre></body></html>"))
                .isEqualTo("#2 Mål\nLös text\nEtt⏎två fetst\na  b⏎c");
    }

    @Test
    void readsListsAlsoTheKindThatWordWrites() {
        assertThat(read(
                        "<html><ul><li>A<ol><li>B</ol><li><p>C</p><p>D</p></ul><p>E</p><p style='mso-list:l0 level1 lfo1'>"
                                + "<span style='mso-list:Ignore'>·<span>&nbsp;</span></span>F</p></html>"))
                .isEqualTo("* A\n* B\n* C\nD\nE\n* F");
    }

    @Test
    void readsSpansHeadsAndNestedTables() {
        assertThat(read("<table><caption>Tabell</caption><thead><tr><th>H<th colspan=2>I</thead><tr><td rowspan=9>A"
                        + "<td>B<td><ul><li>c</ul><table><tr><td>D</table><tr><td>E<td>F</table>"))
                .isEqualTo("Tabell\ntable 3x3 header 1\n1,1 H\n1,2+1x2 I\n2,1+2x1 A\n2,2 B\n"
                        + "2,3 * c | {table 1x1; 1,1 D}\n3,2 E\n3,3 F");
    }

    @Test
    void cutsSpansThatReachOutsideTheTable() {
        assertThat(read("<table><tr><td colspan=1000>A<tr><td rowspan=0>B<td>C<tr><td colspan=-1 rowspan=x>D</table>"))
                .isEqualTo("table 3x2\n1,1+1x2 A\n2,1+2x1 B\n2,2 C\n3,2 D");
    }

    @Test
    void takesRowsOfHeaderCellsForTheHeader() {
        assertThat(read("<table><tr><th>A</th><th>B</th></tr><tr><th>C</th><td>D</td></tr><tr></tr></table>"))
                .isEqualTo("table 2x2 header 1\n1,1 A\n1,2 B\n2,1 C\n2,2 D");
    }

    @Test
    void findsOutTheEncoding() {
        String page = "<html><meta charset='%s'><p>Åtgärd</p></html>";

        assertThat(Reading.sketch("\uFEFF<p>Åtgärd</p>".getBytes(UTF_16LE), "a.html"))
                .isEqualTo("Åtgärd");
        assertThat(Reading.sketch("<p>Åtgärd</p>".getBytes(UTF_8), "a.html")).isEqualTo("Åtgärd");
        assertThat(Reading.sketch("<p>Åtgärd</p>".getBytes(WINDOWS_1252), "a.html"))
                .isEqualTo("Åtgärd");
        assertThat(Reading.sketch(page.formatted("iso-8859-1").getBytes(WINDOWS_1252), "a.html"))
                .isEqualTo("Åtgärd");
        assertThat(Reading.sketch(page.formatted("utf-8").getBytes(WINDOWS_1252), "a.html"))
                .isEqualTo("Åtgärd");
        assertThat(Reading.sketch(page.formatted("ingen!").getBytes(UTF_8), "a.html"))
                .isEqualTo("Åtgärd");
    }

    @Test
    void leavesOutEmbeddedPicturesWithoutLimitOnTheirSize() {
        String picture = "<img src=\"data:image/png;base64," + "iVBORw0KGgo".repeat(2_000_000) + "\">";

        assertThat(read("<html><p>A" + picture + "B</p></html>")).isEqualTo("AB");
    }

    @Test
    void readsPastedPartsOfPages() {
        DocumentReading reading =
                new DocumentReader(ReadingLimits.DEFAULT).readText("<!--StartFragment--><table><tr><td>A</table>");

        assertThat(reading).isInstanceOfSatisfying(DocumentReading.Read.class, read -> {
            assertThat(read.format()).isEqualTo(DocumentFormat.HTML);
            assertThat(Sketch.of(read.document())).isEqualTo("table 1x1\n1,1 A");
        });
    }

    private static String read(String html) {
        return Reading.sketch(html.getBytes(UTF_8), "plan.html");
    }
}
