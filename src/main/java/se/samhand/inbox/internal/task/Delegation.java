package se.samhand.inbox.internal.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.inbox.TaskKey;

/// A task in other hands (*överlämning*): who gave it to whom, with a word along.
///
/// There are only two ways out of it: the task is done, which its source knows, or one of the two withdraws it.
public record Delegation(
        UUID id, TaskKey task, UUID from, UUID to, @Nullable String word, Instant givenAt) {

    /// Whether this person may withdraw it: the giver takes it back, the receiver hands it back.
    public boolean isOf(UUID person) {
        return from.equals(person) || to.equals(person);
    }

    /// The one of the two who is not this person.
    public UUID otherThan(UUID person) {
        return from.equals(person) ? to : from;
    }
}
