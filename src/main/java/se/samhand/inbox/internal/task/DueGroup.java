package se.samhand.inbox.internal.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// How near the last day of a task is.
public enum DueGroup {
    /// The last day has passed.
    OVERDUE,
    /// The last day is today or one of the days until Sunday.
    THIS_WEEK,
    /// The last day is after Sunday.
    LATER,
    /// There is no last day.
    WHENEVER;

    public static DueGroup of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return WHENEVER;
        } else if (due.isBefore(today)) {
            return OVERDUE;
        } else if (due.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))) {
            return LATER;
        } else {
            return THIS_WEEK;
        }
    }
}
