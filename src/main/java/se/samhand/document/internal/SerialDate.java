package se.samhand.document.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Dates as spreadsheets keep them: days since a first day, the time as a part of a day.
final class SerialDate {

    /// Two days before 1900, as spreadsheets take 1900 for a leap year.
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST = 2_958_465;
    private static final int SECONDS = 24 * 60 * 60;
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private SerialDate() {}

    /// Empty when the number is none that spreadsheets show as a date.
    static Optional<String> shown(double value, NumberFormat.Shown shown, boolean countsFrom1904) {
        if (value < 0 || value > LAST) {
            return Optional.empty();
        }
        long seconds = Math.round(value * SECONDS);
        LocalDate day = (countsFrom1904 ? FIRST_1904 : FIRST).plusDays(seconds / SECONDS);
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS);
        String clock = time.format(DateTimeFormatter.ofPattern("HH:mm", SWEDISH));
        return Optional.of(
                switch (shown) {
                    case DAY -> time.equals(LocalTime.MIDNIGHT) ? day.toString() : day + " " + clock;
                    case MONTH -> day.format(DateTimeFormatter.ofPattern("MMMM yyyy", SWEDISH));
                    case NAME_OF_MONTH -> day.format(DateTimeFormatter.ofPattern("MMMM", SWEDISH));
                    case YEAR -> String.valueOf(day.getYear());
                    case TIME -> clock;
                    case NONE -> "";
                });
    }
}
