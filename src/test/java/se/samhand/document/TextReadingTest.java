package se.samhand.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class TextReadingTest {

    @Test
    void readsLinesAsParagraphsAndTabbedLinesAsATable() {
        assertThat(read("Plan\r\n\r\n- Punkt\r\nA\tB\r\nC\tD\r\n\r\nSlut"))
                .isEqualTo("Plan\n* Punkt\ntable 2x2\n1,1 A\n1,2 B\n2,1 C\n2,2 D\nSlut");
    }

    @Test
    void goesOnWithTheTableAfterBlankLines() {
        assertThat(read("A\tB\n\n\t\n\tC\n")).isEqualTo("table 2x2\n1,1 A\n1,2 B\n2,1\n2,2 C");
    }

    @Test
    void readsQuotedCellsWithSeveralLines() {
        assertThat(read("A\t\"B \"\"b\"\"\nC\"\t\"D\n\"E\" är citat"))
                .isEqualTo("table 1x3\n1,1 A\n1,2 B \"b\" | C\n1,3 \"D | \"E\" är citat");
    }

    @Test
    void putsALineRightBelowARowIntoItsLastCell() {
        assertThat(read("A\tT1\nT2\n\nText")).isEqualTo("table 1x2\n1,1 A\n1,2 T1 | T2\nText");
    }

    @Test
    void takesALineAboveARepeatedHeaderForAHeading() {
        assertThat(read("H\tI\nA\tB\nRubrik\nH\tI\nC\tD"))
                .isEqualTo("table 2x2\n1,1 H\n1,2 I\n2,1 A\n2,2 B\nRubrik\ntable 2x2\n1,1 H\n1,2 I\n2,1 C\n2,2 D");
    }

    @Test
    void joinsRowsThatABreakInACellHasSplit() {
        assertThat(read("H\tI\tJ\nA\tB\nb\tC\nD\tE\tF"))
                .isEqualTo("table 3x3\n1,1 H\n1,2 I\n1,3 J\n2,1 A\n2,2 B | b\n2,3 C\n3,1 D\n3,2 E\n3,3 F");
    }

    @Test
    void leavesShortRowsThatAreNotSplitAsTheyAre() {
        assertThat(read("H\tI\tJ\nA\tB\n\tC")).isEqualTo("table 3x3\n1,1 H\n1,2 I\n1,3 J\n2,1 A\n2,2 B\n3,1\n3,2 C");
    }

    @Test
    void cleansCellsOfTheRemnantsOfAWebPage() {
        assertThat(read("A\t<p>B <i>b</i></p> <p>C &amp; c</p>\tD < E"))
                .isEqualTo("table 1x3\n1,1 A\n1,2 B b | C & c\n1,3 D < E");
    }

    @Test
    void findsOutTheEncoding() {
        assertThat(Reading.sketch("Åtgärd".getBytes(Charset.forName("windows-1252")), "a.txt"))
                .isEqualTo("Åtgärd");
        assertThat(Reading.sketch("\uFEFFÅtgärd".getBytes(UTF_16BE), "a.txt")).isEqualTo("Åtgärd");
        assertThat(read("\uFEFFÅtgärd")).isEqualTo("Åtgärd");
    }

    @Test
    void findsOutTheEncodingByLettersFarIntoALongFile() {
        String text = "a".repeat(20_000) + "Åtgärd";
        assertThat(Reading.sketch(text.getBytes(Charset.forName("windows-1252")), "a.txt"))
                .isEqualTo(text);
        assertThat(Reading.sketch(text.getBytes(UTF_8), "a.txt")).isEqualTo(text);
    }

    @Test
    void takesAReplacementCharacterThatIsWrittenForItself() {
        assertThat(Reading.sketch("Åtg\uFFFDrd".getBytes(UTF_8), "a.txt")).isEqualTo("Åtg\uFFFDrd");
    }

    private static String read(String text) {
        return Reading.sketch(text.getBytes(UTF_8), "plan.txt");
    }
}
