package se.samhand.organisation.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads what was typed in a form or an address.
final class Typed {

    private Typed() {}

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }

    static int number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    static int page(@Nullable String typed) {
        return Math.max(1, number(typed));
    }
}
