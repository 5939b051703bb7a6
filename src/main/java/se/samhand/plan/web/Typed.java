package se.samhand.plan.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import se.samhand.ui.Visible;

/// Reads what was typed in the fields of a form.
final class Typed {

    private Typed() {}

    static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /// Without control characters but line breaks, which browsers send as two.
    static String text(MultiValueMap<String, String> fields, String name) {
        return orEmpty(fields.getFirst(name))
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]", "")
                .strip();
    }

    static List<String> lines(MultiValueMap<String, String> fields, String name) {
        return lines(text(fields, name));
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(Visible::isIn).toList();
    }

    /// A number, or -1, which nothing has as its number.
    static int number(MultiValueMap<String, String> fields, String name) {
        String text = text(fields, name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    static @Nullable LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() < 1900 || date.getYear() > 2200 ? null : date;
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
