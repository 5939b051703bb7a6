package se.samhand.inbox.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:15:30Z");
    private static final URI PAGE = URI.create("https://samhand.example/handlingsplaner/1");
    private static final List<String> PIECES = List.of(
            "a",
            "Å",
            "ö",
            "é",
            "€",
            "😀",
            ",",
            ";",
            "\\",
            ":",
            "\"",
            "\n",
            "\r\n",
            " ",
            "BEGIN:VEVENT",
            "\u0007",
            "\u2028");

    @Test
    void writesADayAsTheStandardSays() {
        var text = new CalendarText("Samhand", NOW);
        text.allDay("probe:1@samhand.example", LocalDate.of(2026, 12, 31), "Granska; nu, \\ då", "Rad 1\nRad 2", PAGE);

        assertThat(text.end()).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Samhand//Samhand//SV
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                X-WR-CALNAME:Samhand
                REFRESH-INTERVAL;VALUE=DURATION:PT1H
                BEGIN:VEVENT
                UID:probe:1@samhand.example
                DTSTAMP:20261123T101530Z
                DTSTART;VALUE=DATE:20261231
                DTEND;VALUE=DATE:20270101
                SUMMARY:Granska\\; nu\\, \\\\ då
                DESCRIPTION:Rad 1\\nRad 2
                URL:https://samhand.example/handlingsplaner/1
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    /// Whatever a title holds: it comes out again as it was, and nothing of it becomes a line of its own.
    @Test
    void keepsEveryTitleWholeWithinLinesOf75Octets() {
        long seed = 5545;
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            var title = title(random);
            var text = new CalendarText("Samhand", NOW);
            text.allDay("uid", LocalDate.of(2026, 1, 1), title, title, PAGE);
            var written = text.end();

            assertThat(written.replace("\r\n", "")).as("seed %s", seed).doesNotContain("\r", "\n");
            assertThat(written.split("\r\n"))
                    .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                            .isLessThanOrEqualTo(75));
            var lines = written.replace("\r\n ", "").split("\r\n");
            assertThat(lines).hasSize(18);
            assertThat(unescaped(lines[12].substring("SUMMARY:".length())))
                    .isEqualTo(title.replaceAll("\\R", "\n").replace("\u0007", ""));
        }
    }

    private static String title(Random random) {
        var title = new StringBuilder();
        int length = random.nextInt(200);
        for (int index = 0; index < length; index++) {
            title.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return title.toString();
    }

    /// As a calendar reads a value of the type TEXT.
    private static String unescaped(String text) {
        var read = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character != '\\') {
                assertThat(character).isNotIn(',', ';');
                read.append(character);
            } else {
                index++;
                read.append(text.charAt(index) == 'n' ? '\n' : text.charAt(index));
            }
        }
        return read.toString();
    }

    @Test
    void makesTokensThatNobodyGuesses() {
        var tokens = Arrays.asList(
                CalendarToken.random().value(), CalendarToken.random().value());

        assertThat(tokens)
                .doesNotHaveDuplicates()
                .allSatisfy(token -> assertThat(token).matches("[A-Za-z0-9_-]{43}"));
        assertThat(new CalendarToken("secret")).asString().doesNotContain("secret");
    }
}
