package se.samhand.strategy.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Visible;

/// Reads what was typed in a form or an address.
final class TypedText {

    private TypedText() {}

    static String line(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }

    /// With its line breaks.
    static String lines(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .strip();
    }

    /// What can be seen, or nothing.
    static @Nullable String orNull(String text) {
        return Visible.isIn(text) ? text : null;
    }

    static int number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    static int page(@Nullable String typed) {
        return Math.max(1, number(typed));
    }
}
