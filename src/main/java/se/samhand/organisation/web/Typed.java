package se.samhand.organisation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what was typed in a form or an address.
final class Typed {

    private Typed() {}

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }

    /// A date written as 2023-07-01.
    static Optional<LocalDate> day(String typed) {
        if (!typed.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static int number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    static int page(@Nullable String typed) {
        return Math.max(1, number(typed));
    }
}
