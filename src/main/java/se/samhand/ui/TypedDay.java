package se.samhand.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A day as it was typed in a form or an address.
///
/// @param typed without blanks around and control characters
/// @param day null when there is none that anybody could mean
/// @param problem key of the words that say what to write instead; null when there is a day, or nothing was typed
public record TypedDay(
        String typed, @Nullable LocalDate day, @Nullable String problem) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    public static TypedDay of(@Nullable String text) {
        var typed = Objects.requireNonNullElse(text, "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        if (typed.isEmpty()) {
            return new TypedDay(typed, null, null);
        }
        var day = parsed(typed);
        if (day == null) {
            return new TypedDay(typed, null, "ui.day.wrong");
        }
        return day.isBefore(FIRST) || day.isAfter(LAST)
                ? new TypedDay(typed, null, "ui.day.out-of-range")
                : new TypedDay(typed, day, null);
    }

    /// Only where nothing is wrong and something was typed.
    public LocalDate get() {
        return Objects.requireNonNull(day);
    }

    /// What to write, where a day must stand; null when one does.
    public @Nullable String problemIfMissing() {
        return day == null && problem == null ? "ui.day.wrong" : problem;
    }

    private static @Nullable LocalDate parsed(String typed) {
        try {
            return typed.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(typed) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
