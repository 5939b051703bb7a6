package se.samhand.discussion.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A comment as it is shown.
///
/// @param parts what it says; empty when it is deleted
/// @param editedAt when it was last changed
/// @param deleted says that it was taken away, and stands instead of what it said
/// @param acts what this person may do with it
public record CommentView(
        String anchor,
        String author,
        String writtenAt,
        List<TextPart> parts,
        @Nullable String editedAt,
        String versionsHref,
        @Nullable String deleted,
        Acts acts) {

    /// Addresses of what this person may do; null where they may not.
    public record Acts(
            @Nullable String edit,
            @Nullable String delete,
            @Nullable String restore) {}
}
