package se.samhand.inbox.internal.mail;

import java.time.LocalDate;
import se.samhand.inbox.TaskKey;

/// A task whose last day a person is reminded of (*påminnelse*): once before it, once after.
record Reminder(TaskKey task, LocalDate due, Stage stage) {

    private static final int SOON = 7;

    /// On which side of the last day.
    enum Stage {
        /// The last day is today or within a week.
        SOON,
        /// The last day has passed.
        OVERDUE;

        String code() {
            return this == SOON ? "soon" : "overdue";
        }

        static Stage ofCode(String code) {
            return code.equals(SOON.code()) ? SOON : OVERDUE;
        }
    }

    static boolean isNear(LocalDate due, LocalDate today) {
        return !due.isAfter(today.plusDays(SOON));
    }

    static Reminder of(TaskKey task, LocalDate due, LocalDate today) {
        return new Reminder(task, due, due.isBefore(today) ? Stage.OVERDUE : Stage.SOON);
    }
}
