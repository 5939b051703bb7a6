package se.samhand.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class TrailFileTest {

    private static final UUID INSTALLATION = UUID.fromString("01939a00-0000-7000-8000-000000000001");

    @Test
    void holdsNoMoreThanAHandfulOfAHundredThousandLines() {
        var out = new Counting();
        var written = new long[1];
        TrailFormat format = new TrailFormat() {
            @Override
            public void begin(Writer writer) {}

            @Override
            public void write(List<StoredLink> lines, Writer writer) throws IOException {
                for (var line : lines) {
                    writer.write(line.number() + "\n");
                    written[0] += (line.number() + "\n").length();
                }
            }

            @Override
            public void end(Writer writer) {}
        };

        TrailFile.write(
                after -> {
                    assertThat(out.bytes)
                            .as("All that was read has left before more is read")
                            .isEqualTo(written[0]);
                    return after >= 100_000 ? List.of() : handful(after);
                },
                out,
                format);

        assertThat(out.bytes).isEqualTo(written[0]).isGreaterThan(500_000);
    }

    @Test
    void writesWhatTheChainIsMadeOfSoThatItCanBeVerifiedElsewhere() {
        var out = new ByteArrayOutputStream();
        var chain = new Chain(INSTALLATION, CanonicalForm.beginning(INSTALLATION), 0);

        TrailFile.write(after -> after == 0 ? handful(0).subList(0, 3) : List.of(), out, new JsonTrail(chain, 3));

        var document = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(document.get("installation").asString()).isEqualTo(INSTALLATION.toString());
        assertThat(document.get("entries")).hasSize(3).allSatisfy(line -> {
            var entry = line.get("entry");
            var canonical = CanonicalForm.of(
                    entry.get("number").asLong(),
                    line(UUID.fromString(entry.get("id").asString())));
            assertThat(entry.toString()).isEqualTo(canonical);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Stina Exempel | \"Stina Exempel\"",
                "=1+1 | \"'=1+1\"",
                "+46 | \"'+46\"",
                "-2 | \"'-2\"",
                "@SUM(A1) | \"'@SUM(A1)\"",
                "say \"hi\"; then | \"say \"\"hi\"\"; then\"",
                "a=b | \"a=b\"",
            })
    void neverLetsASpreadsheetTakeATextForAFormula(String text, String cell) {
        assertThat(CsvTrail.cell(text)).isEqualTo(cell);
    }

    private static List<StoredLink> handful(long after) {
        return LongStream.rangeClosed(after + 1, after + TrailFile.HANDFUL)
                .mapToObj(number -> new StoredLink(number, "00".repeat(32), "11".repeat(32), line(UUID.randomUUID())))
                .toList();
    }

    private static AuditLine line(UUID id) {
        return new AuditLine(
                id,
                "lamp.lit",
                Map.of("room", "Hallen"),
                INSTALLATION,
                INSTALLATION,
                Instant.parse("2026-11-23T10:00:00Z"));
    }

    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
