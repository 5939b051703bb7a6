package se.samhand.strategy.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads what was typed in a form or an address.
final class Typed {

    private Typed() {}

    /// One line.
    static String line(@Nullable String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    /// Without control characters but line breaks, which browsers send as two.
    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]", "")
                .strip();
    }

    /// A number, or -1, which nothing has as its number.
    static int number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
    }
}
