package se.samhand.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What has to be put right in a form: one message for each field, in the order of the page.
public record FormErrors(Map<String, String> messages) {

    public FormErrors {
        messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
    }

    public static FormErrors none() {
        return new FormErrors(Map.of());
    }

    public FormErrors with(String field, String message) {
        var more = new LinkedHashMap<>(messages);
        more.putIfAbsent(field, message);
        return new FormErrors(more);
    }

    /// @param problem key of the message; null when the field is right
    public FormErrors withProblem(String field, @Nullable String problem, Words words) {
        return problem == null ? this : with(field, words.get(problem));
    }

    /// The message of a field, or nothing when the field is right.
    public @Nullable String of(String field) {
        return messages.get(field);
    }

    /// What a page with these errors is answered with.
    public HttpStatus status() {
        return isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }

    public int count() {
        return messages.size();
    }
}
