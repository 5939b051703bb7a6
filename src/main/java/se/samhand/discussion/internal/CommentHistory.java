package se.samhand.discussion.internal;

import java.time.Instant;
import java.util.List;
import se.samhand.discussion.DiscussionSubject;

/// A comment with all that it has said.
public record CommentHistory(
        Comment comment, DiscussionThread thread, DiscussionSubject.About about, List<Earlier> earlier) {

    /// A wording that was replaced.
    public record Earlier(String text, Instant replacedAt) {}
}
