package se.samhand.identity.internal.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /// RFC 6238, appendix B, the last six of its eight figures.
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(TimedCode.at(SECRET, TimedCode.stepAt(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void takesTheCodeOfNowAndOfOneStepAround() {
        long step = TimedCode.stepAt(NOW);

        assertThat(TimedCode.stepOf("081 804", SECRET, NOW, 0)).hasValue(step);
        assertThat(TimedCode.stepOf(TimedCode.at(SECRET, step - 1), SECRET, NOW, 0))
                .hasValue(step - 1);
        assertThat(TimedCode.stepOf(TimedCode.at(SECRET, step + 1), SECRET, NOW, 0))
                .hasValue(step + 1);
        assertThat(TimedCode.stepOf(TimedCode.at(SECRET, step - 2), SECRET, NOW, 0))
                .isEmpty();
        assertThat(TimedCode.stepOf(TimedCode.at(SECRET, step + 2), SECRET, NOW, 0))
                .isEmpty();
        assertThat(TimedCode.stepOf("", SECRET, NOW, 0)).isEmpty();
    }

    @Test
    void takesNoCodeAgainAndNoneBeforeIt() {
        long step = TimedCode.stepAt(NOW);

        assertThat(TimedCode.stepOf("081804", SECRET, NOW, step)).isEmpty();
        assertThat(TimedCode.stepOf(TimedCode.at(SECRET, step - 1), SECRET, NOW, step))
                .isEmpty();
    }

    /// RFC 4648, section 10.
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesSecretsAsTheStandardSays(String bytes, String text) {
        assertThat(Base32.of(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }
}
