package se.samhand.discussion.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.ui.Change;
import se.samhand.ui.Link;

/// A comment that is being changed.
///
/// @param conflict what is saved now and how it differs, when it was changed elsewhere in between
public record CommentEditPage(
        String title,
        Link subject,
        Link back,
        Writing writing,
        @Nullable Conflict conflict) {

    /// What was saved elsewhere.
    public record Conflict(String savedAt, List<Change> changes) {}
}
