package se.samhand.audit.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.FormErrors;
import se.samhand.ui.TypedDay;
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
        var first = TypedDay.of(fran).day();
        var last = TypedDay.of(till).day();
        var errors = FormErrors.none()
                .withProblem("fran", TypedDay.of(fran).problemIfMissing(), words)
                .withProblem("till", TypedDay.of(till).problemIfMissing(), words);
        if (last != null && (last.isAfter(today) || (first != null && last.isBefore(first)))) {
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

    /// Only once [#errors] has found nothing.
    LocalDate first() {
        return TypedDay.of(fran).get();
    }

    /// Only once [#errors] has found nothing.
    LocalDate last() {
        return TypedDay.of(till).get();
    }
}
