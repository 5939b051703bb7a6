package se.samhand.discussion.web;

import org.jspecify.annotations.Nullable;
import se.samhand.ui.Conflict;
import se.samhand.ui.Link;

/// A comment that is being changed.
///
/// @param conflict what is saved now and how it differs, when it was changed elsewhere in between
public record CommentEditPage(
        String title,
        Link subject,
        Link back,
        Writing writing,
        @Nullable Conflict conflict) {}
