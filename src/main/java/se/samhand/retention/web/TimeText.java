package se.samhand.retention.web;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import se.samhand.ui.Words;

/// A time of days, months or years, in words.
final class TimeText {

    private TimeText() {}

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
