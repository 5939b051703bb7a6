package se.samhand.retention.web;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import se.samhand.ui.Words;

/// A time in words.
final class TimeText {

    private TimeText() {}

    static String of(Duration time, Words words) {
        if (time.toHours() == 0 || time.toMinutesPart() > 0) {
            return words.get("retention.time.minutes", time.toMinutes());
        } else if (time.toHoursPart() > 0) {
            return words.get("retention.time.hours", time.toHours());
        } else {
            return words.get("retention.time.days", time.toDays());
        }
    }

    static String of(Period time, Words words) {
        if (time.getYears() > 0) {
            return words.get("retention.time.years", time.getYears());
        } else if (time.getMonths() > 0) {
            return words.get("retention.time.months", time.getMonths());
        } else {
            return words.get("retention.time.days", time.get(ChronoUnit.DAYS));
        }
    }
}
