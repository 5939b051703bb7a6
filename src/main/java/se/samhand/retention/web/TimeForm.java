package se.samhand.retention.web;

import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How long data are to be kept, as typed.
///
/// @param antal how many
/// @param enhet `D`, `M` or `Y`
public record TimeForm(String antal, String enhet, String version) {

    public TimeForm(@Nullable String antal, @Nullable String enhet, @Nullable String version) {
        this.antal = Objects.requireNonNullElse(antal, "").strip();
        this.enhet = Objects.requireNonNullElse(enhet, "").strip();
        this.version = Objects.requireNonNullElse(version, "").strip();
    }

    static TimeForm of(Period time, int version) {
        var unit = time.getYears() > 0 ? "Y" : time.getMonths() > 0 ? "M" : "D";
        int number = time.getYears() > 0 ? time.getYears() : time.getMonths() > 0 ? time.getMonths() : time.getDays();
        return new TimeForm(Integer.toString(number), unit, Integer.toString(version));
    }

    /// The time, or null when it is none.
    @Nullable
    Period time() {
        return antal.matches("[1-9][0-9]{0,3}") && enhet.matches("[DMY]") ? Period.parse("P" + antal + enhet) : null;
    }

    int versionNumber() {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }
}
