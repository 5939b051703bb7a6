package se.samhand.discussion.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Actor;

/// What one person said in a thread.
///
/// @param text what it says, or null when it was deleted so long ago that the words are erased
/// @param version counts the edits
public record Comment(
        UUID id,
        UUID thread,
        @Nullable String text,
        Instant writtenAt,
        UUID writtenBy,
        int version,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt) {

    /// The longest text of a comment, in characters.
    public static final int LONGEST = 4000;

    static Comment written(UUID id, UUID thread, String text, Instant at, UUID by) {
        return new Comment(id, thread, text, at, by, 0, null, null);
    }

    Comment edited(String wording, Instant at) {
        return new Comment(id, thread, wording, writtenAt, writtenBy, version + 1, at, deletedAt);
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /// Only whoever wrote it changes it or takes it away.
    public boolean mayBeChangedBy(Actor actor) {
        return !isDeleted() && writtenBy.equals(actor.id());
    }

    /// As long as the words are not erased, whoever took it away can bring it back.
    public boolean mayBeRestoredBy(Actor actor) {
        return isDeleted() && text != null && writtenBy.equals(actor.id());
    }
}
