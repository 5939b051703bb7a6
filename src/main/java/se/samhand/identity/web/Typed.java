package se.samhand.identity.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// What people type of themselves and others, and what can be wrong with it.
final class Typed {

    private static final int LONGEST_NAME = 100;

    private Typed() {}

    /// Without what cannot be seen, and without blanks around.
    static String line(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
    }

    /// A date written as 2023-07-01; nothing when there is none.
    static @Nullable LocalDate day(String typed) {
        try {
            return typed.strip().matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(typed.strip()) : null;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /// Whether something was typed that is no date.
    static boolean isNoDay(String typed) {
        return !typed.isBlank() && day(typed) == null;
    }

    static FormErrors nameErrors(String name, Words words) {
        if (name.isEmpty()) {
            return FormErrors.none().with("namn", words.get("identity.form.name-missing"));
        } else if (name.length() > LONGEST_NAME) {
            return FormErrors.none().with("namn", words.get("identity.form.name-too-long", LONGEST_NAME));
        } else {
            return FormErrors.none();
        }
    }

    static FormErrors addressErrors(String address, FormErrors errors, Words words) {
        return address.isEmpty() || address.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")
                ? errors
                : errors.with("adress", words.get("identity.form.address-wrong"));
    }
}
