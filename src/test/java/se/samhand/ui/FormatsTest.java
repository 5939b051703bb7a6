package se.samhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.samhand.kernel.Period;

class FormatsTest {

    private static final Formats SWEDISH = new Formats(Locale.of("sv", "SE"));
    private static final Formats ENGLISH = new Formats(Locale.of("en", "GB"));

    @Test
    void writesDecimalCommaAndNoBreakSpaces() {
        assertThat(SWEDISH.percent(new BigDecimal("11.62"))).isEqualTo("11,6\u00a0%");
        assertThat(SWEDISH.number(1234567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(ENGLISH.percent(new BigDecimal("11.62"))).isEqualTo("11.6\u00a0%");
    }

    @Test
    void writesDateInTheWayOfItsPlace() {
        var date = LocalDate.of(2026, 9, 30);

        assertThat(SWEDISH.date(date)).isEqualTo("2026-09-30");
        assertThat(SWEDISH.day(date)).isEqualTo("ons 30 sep");
        assertThat(SWEDISH.longDay(date)).isEqualTo("onsdag 30 september");
        assertThat(SWEDISH.week(date)).isEqualTo(40);
    }

    @Test
    void writesMomentInSwedishTime() {
        var moment = Instant.parse("2026-09-30T08:42:00Z");

        assertThat(SWEDISH.moment(moment)).isEqualTo("2026-09-30 10.42");
        assertThat(ENGLISH.moment(moment)).isEqualTo("2026-09-30 10:42");
    }

    @Test
    void takesTodayFromSwedenAndNotFromTheServer() {
        var lateInLondon = Clock.fixed(Instant.parse("2026-06-30T22:30:00Z"), ZoneOffset.UTC);

        assertThat(Formats.today(lateInLondon)).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void shortensPeriodOfWholeYears() {
        assertThat(SWEDISH.period(Period.ofYears(2027, 2029))).isEqualTo("2027\u2060–\u20602029");
        assertThat(SWEDISH.period(Period.ofYears(2027, 2027))).isEqualTo("2027");
        assertThat(SWEDISH.period(new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2028, 12, 31))))
                .isEqualTo("2027-03-01 – 2028-12-31");
    }

    @Test
    void writesSizeOfFile() {
        assertThat(SWEDISH.size(812)).isEqualTo("812\u00a0B");
        assertThat(SWEDISH.size(48_230)).isEqualTo("47\u00a0kB");
        assertThat(SWEDISH.size(1_500_000)).isEqualTo("1,4\u00a0MB");
    }
}
