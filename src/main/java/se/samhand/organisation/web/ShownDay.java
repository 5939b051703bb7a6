package se.samhand.organisation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The day on which a page shows the organisation: today, unless the address names another.
///
/// @param typed as it stands in the address; empty for today
/// @param isWrong whether what stands there is no day, so that today is shown
public record ShownDay(LocalDate day, String typed, boolean isToday, boolean isWrong) {

    static ShownDay of(@Nullable String datum, LocalDate today) {
        var typed = Typed.text(datum);
        var day = Typed.day(typed);
        return new ShownDay(
                day.orElse(today), typed, day.isEmpty() || day.get().equals(today), day.isEmpty() && !typed.isEmpty());
    }

    /// The path on the same day.
    public String on(String path) {
        return isToday ? path : path + (path.contains("?") ? "&" : "?") + "datum=" + day;
    }
}
