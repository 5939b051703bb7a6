package se.samhand.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The day on which a page shows the organisation: what the address names, else what the chosen year means.
///
/// An address that names an empty day means today, whatever year is chosen.
///
/// @param typed as it stands in the field for the day; empty for today
/// @param isWrong whether what stands there is no day, so that today is shown
/// @param usual the day that is shown when the address names none
public record ShownDay(LocalDate day, String typed, boolean isToday, boolean isWrong, LocalDate usual) {

    /// Name of the day in an address.
    public static final String PARAMETER = "datum";

    /// @param datum as it stands in the address, or null when it is not there
    public static ShownDay of(@Nullable String datum, Viewpoint viewpoint, LocalDate today) {
        var usual = viewpoint.day(today);
        if (datum == null) {
            boolean isToday = usual.equals(today);
            return new ShownDay(usual, isToday ? "" : usual.toString(), isToday, false, usual);
        }
        var typed = datum.replaceAll("\\p{Cntrl}", " ").strip();
        var day = day(typed);
        var shown = Objects.requireNonNullElse(day, today);
        return new ShownDay(shown, typed, shown.equals(today), day == null && !typed.isEmpty(), usual);
    }

    /// Today, on a page that knows no other day.
    public static ShownDay today(LocalDate today) {
        return new ShownDay(today, "", true, false, today);
    }

    /// The path on the same day.
    public String on(String path) {
        return day.equals(usual) ? path : at(path, isToday ? "" : day.toString());
    }

    /// The path today.
    public String todayOn(String path) {
        return at(path, "");
    }

    /// The path on another day.
    ///
    /// @param day written out; empty for today
    static String at(String path, String day) {
        return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + day;
    }

    /// A date written as 2023-07-01, or null.
    private static @Nullable LocalDate day(String typed) {
        if (!typed.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}")) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
