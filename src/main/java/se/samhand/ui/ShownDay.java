package se.samhand.ui;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The day on which a page shows the organisation: what the address names, else what the chosen year means.
///
/// An address that names an empty day means today, whatever year is chosen.
///
/// @param typed as it stands in the field for the day; empty for today
/// @param time whether the day is today, behind or to come
/// @param problem key of the words that say why what stands there is no day, so that today is shown; null when it is
/// one
/// @param usual the day that is shown when the address names none
public record ShownDay(
        LocalDate day, String typed, Time time, @Nullable String problem, LocalDate usual) {

    /// Name of the day in an address.
    public static final String PARAMETER = "datum";

    /// Where a day lies, seen from today.
    public enum Time {
        PAST,
        TODAY,
        COMING;

        private static Time of(LocalDate day, LocalDate today) {
            return day.equals(today) ? TODAY : day.isAfter(today) ? COMING : PAST;
        }
    }

    /// @param datum as it stands in the address, or null when it is not there
    public static ShownDay of(@Nullable String datum, Viewpoint viewpoint, LocalDate today) {
        var usual = viewpoint.day(today);
        if (datum == null) {
            var time = Time.of(usual, today);
            return new ShownDay(usual, time == Time.TODAY ? "" : usual.toString(), time, null, usual);
        }
        var typed = TypedDay.of(datum);
        var shown = Objects.requireNonNullElse(typed.day(), today);
        return new ShownDay(shown, typed.typed(), Time.of(shown, today), typed.problem(), usual);
    }

    /// Today, on a page that knows no other day.
    public static ShownDay today(LocalDate today) {
        return new ShownDay(today, "", Time.TODAY, null, today);
    }

    public boolean isToday() {
        return time == Time.TODAY;
    }

    /// Whether what stands in the address is no day.
    public boolean isWrong() {
        return problem != null;
    }

    /// What to put right before the page shows what was asked for; it is then answered with 422.
    public FormErrors errors(Words words) {
        return problem == null ? FormErrors.none() : FormErrors.none().with(PARAMETER, words.get(problem));
    }

    /// The day as the address had it, for forms on the page; null when it goes without saying.
    public @Nullable String kept() {
        return day.equals(usual) && problem == null ? null : typed;
    }

    /// The path on the same day.
    public String on(String path) {
        return day.equals(usual) ? path : at(path, isToday() ? "" : day.toString());
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
}
