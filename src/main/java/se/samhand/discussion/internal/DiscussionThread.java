package se.samhand.discussion.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.discussion.SubjectId;

/// A thread (*tråd*) about one thing.
///
/// @param resolution that it is done with, or null while it is open
public record DiscussionThread(
        UUID id,
        SubjectId subject,
        Instant startedAt,
        UUID startedBy,
        @Nullable Resolution resolution) {

    /// Who was done with it, and when.
    public record Resolution(Instant at, UUID by) {}

    static DiscussionThread started(UUID id, SubjectId subject, Instant at, UUID by) {
        return new DiscussionThread(id, subject, at, by, null);
    }

    public boolean isResolved() {
        return resolution != null;
    }
}
