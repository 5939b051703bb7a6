package se.samhand.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final String TABLE = "table 2x2\n1,1 Mål\n1,2 Insats, åtgärd\n2,1 A\n2,2 B; b";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mål;Insats, åtgärd\nA;\"B; b\"\n",
                "Mål,\"Insats, åtgärd\"\nA,B; b\n",
                "Mål\tInsats, åtgärd\r\nA\tB; b\r\n",
                "sep=|\r\nMål|Insats, åtgärd\r\nA|B; b"
            })
    void findsOutTheSeparator(String text) {
        assertThat(read(text)).isEqualTo(TABLE);
    }

    @Test
    void findsOutTheEncoding() {
        String text = "Mål;Insats, åtgärd\nA;\"B; b\"\n";

        assertThat(Reading.sketch(text.getBytes(Charset.forName("windows-1252")), "plan.csv"))
                .isEqualTo(TABLE);
        assertThat(Reading.sketch(("\uFEFF" + text).getBytes(UTF_16LE), "plan.csv"))
                .isEqualTo(TABLE);
        assertThat(read("\uFEFF" + text)).isEqualTo(TABLE);
    }

    @Test
    void readsQuotedLineBreaksAndQuotationMarks() {
        assertThat(read("A;\"Första\r\n- \"\"Andra\"\"\"\nB;C \"c\" d\n"))
                .isEqualTo("table 2x2\n1,1 A\n1,2 Första | * \"Andra\"\n2,1 B\n2,2 C \"c\" d");
    }

    @Test
    void readsTitlesAndNotesAroundTheTableAsParagraphs() {
        assertThat(read("Handlingsplan 2024;;\n;;\nMål;Insats;Tid\nA;B;2024\n;;\nBeslutad i nämnden;;\n"))
                .isEqualTo("Handlingsplan 2024\ntable 2x3\n1,1 Mål\n1,2 Insats\n1,3 Tid\n2,1 A\n2,2 B\n2,3 2024\n"
                        + "Beslutad i nämnden");
    }

    @Test
    void keepsTheTextOfAQuotationMarkThatNeverEnds() {
        assertThat(read("A;B\nC;\"D\nE;F\n")).isEqualTo("table 2x2\n1,1 A\n1,2 B\n2,1 C\n2,2 D | E;F");
    }

    @Test
    void readsTextWithoutSeparatorsAsParagraphs() {
        assertThat(read("Bara en rad\noch en till\n")).isEqualTo("Bara en rad\noch en till");
    }

    private static String read(String text) {
        return Reading.sketch(text.getBytes(UTF_8), "plan.csv");
    }
}
