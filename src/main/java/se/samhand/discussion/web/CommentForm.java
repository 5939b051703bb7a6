package se.samhand.discussion.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.discussion.internal.Comment;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Words;

/// What a person wants to say, as typed.
///
/// @param version of the comment that is changed; 0 for a new one
public record CommentForm(String kommentar, Integer version) {

    static final String FIELD = "kommentar";

    public CommentForm(@Nullable String kommentar, @Nullable Integer version) {
        this.kommentar = tidy(Objects.requireNonNullElse(kommentar, ""));
        this.version = Objects.requireNonNullElse(version, 0);
    }

    /// Without carriage returns, and without characters that cannot be seen but turn a text around.
    private static String tidy(String typed) {
        return typed.replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]", "")
                .strip();
    }

    FormErrors errors(Words words) {
        if (kommentar.isBlank()) {
            return FormErrors.none().with(FIELD, words.get("discussion.form.missing"));
        } else if (kommentar.length() > Comment.LONGEST) {
            return FormErrors.none()
                    .with(FIELD, words.get("discussion.form.too-long", Comment.LONGEST, kommentar.length()));
        } else {
            return FormErrors.none();
        }
    }
}
