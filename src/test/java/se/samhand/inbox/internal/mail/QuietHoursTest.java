package se.samhand.inbox.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @ParameterizedTest(name = "quiet {0}–{1}: mail ready {2} leaves {3}")
    @CsvSource({
        "18:00, 07:00, 2026-11-23T17:59, 2026-11-23T17:59+01:00",
        "18:00, 07:00, 2026-11-23T18:00, 2026-11-24T07:00+01:00",
        "18:00, 07:00, 2026-11-24T06:59, 2026-11-24T07:00+01:00",
        "18:00, 07:00, 2026-11-24T07:00, 2026-11-24T07:00+01:00",
        "12:00, 13:00, 2026-11-23T12:30, 2026-11-23T13:00+01:00",
        "12:00, 13:00, 2026-11-23T13:00, 2026-11-23T13:00+01:00",
        // Clocks go forward the night to 2026-03-29, from 02:00 to 03:00.
        "22:00, 07:00, 2026-03-28T23:00, 2026-03-29T07:00+02:00",
        "22:00, 02:30, 2026-03-29T01:30, 2026-03-29T03:00+02:00",
        // Clocks go back the night to 2026-10-25, from 03:00 to 02:00.
        "22:00, 07:00, 2026-10-24T23:00, 2026-10-25T07:00+01:00",
        "22:00, 02:30, 2026-10-25T01:30, 2026-10-25T02:30+02:00"
    })
    void letsMailWaitUntilTheyEnd(LocalTime from, LocalTime to, LocalDateTime ready, String leaves) {
        var hours = new QuietHours(from, to);

        var moment = hours.firstMomentFrom(ready.atZone(SWEDEN).toInstant());

        assertThat(moment).isEqualTo(java.time.OffsetDateTime.parse(leaves).toInstant());
    }

    @Test
    void endsAgainInTheHourThatComesTwice() {
        var hours = new QuietHours(LocalTime.of(22, 0), LocalTime.of(2, 30));
        var secondTime = LocalDateTime.parse("2026-10-25T02:10")
                .atZone(SWEDEN)
                .withLaterOffsetAtOverlap()
                .toInstant();

        assertThat(hours.firstMomentFrom(secondTime)).isEqualTo(secondTime.plus(Duration.ofMinutes(20)));
    }

    /// Whatever the hours and the moment: mail never leaves in quiet, never before it is ready, and within a day.
    @Test
    void neverSendsInQuietAndNeverWaitsMoreThanADay() {
        long seed = 20261123;
        var random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            var from = LocalTime.ofSecondOfDay(random.nextInt(1440) * 60L);
            var to = from.plusMinutes(1 + random.nextInt(1439));
            var hours = new QuietHours(from, to);
            var ready = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(365 * 24 * 3600));

            var leaves = hours.firstMomentFrom(ready);

            assertThat(hours.contains(leaves))
                    .as("seed %s, quiet %s–%s, ready %s, leaves %s", seed, from, to, ready, leaves)
                    .isFalse();
            assertThat(leaves).isBetween(ready, ready.plus(Duration.ofHours(25)));
        }
    }
}
