package se.samhand.audit.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// Which period to review and how much of it, as typed.
///
/// @param urval how many lines to draw by lot
public record ReviewForm(String fran, String till, String urval) {

    public ReviewForm(@Nullable String fran, @Nullable String till, @Nullable String urval) {
        this.fran = Objects.requireNonNullElse(fran, "").strip();
        this.till = Objects.requireNonNullElse(till, "").strip();
        this.urval = Objects.requireNonNullElse(urval, "").strip();
    }

    FormErrors errors(LocalDate today, Words words) {
        var errors = FormErrors.none();
        var first = day(fran);
        var last = day(till);
        if (first == null) {
            errors = errors.with("fran", words.get("audit.trail.date-wrong"));
        }
        if (last == null) {
            errors = errors.with("till", words.get("audit.trail.date-wrong"));
        } else if (last.isAfter(today) || (first != null && last.isBefore(first))) {
            errors = errors.with("till", words.get("audit.review.till-wrong"));
        }
        if (!urval.matches("[1-9][0-9]{0,2}") || size() > 500) {
            errors = errors.with("urval", words.get("audit.review.size-wrong"));
        }
        return errors;
    }

    int size() {
        return Integer.parseInt(urval);
    }

    static @Nullable LocalDate day(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
