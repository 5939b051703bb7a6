package se.samhand.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The ids and ARIA values that tie a control to its hint and its error.
public record FieldParts(
        String id, @Nullable String hint, @Nullable String error) {

    public String hintId() {
        return id + "-hint";
    }

    public String errorId() {
        return id + "-error";
    }

    /// Value of `aria-describedby`, or nothing when there is neither hint nor error.
    public @Nullable String describedBy() {
        var ids = Stream.of(hint == null ? "" : hintId(), error == null ? "" : errorId())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /// Value of `aria-invalid`, or nothing when the field is right.
    public @Nullable String invalid() {
        return error == null ? null : "true";
    }
}
