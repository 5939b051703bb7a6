package se.samhand.retention.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day as typed.
final class TypedDay {

    private TypedDay() {}

    /// The day, or null when it is none.
    static @Nullable LocalDate of(String text) {
        try {
            return text.strip().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(text.strip()) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
