package se.samhand.audit.internal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which lines of the trail to show; null leaves a question open.
///
/// @param actors who did it; nobody when empty
/// @param code what happened
/// @param kindCodes events that tell of the kind of object: only objects that one of them happened to
/// @param from from this moment
/// @param until before this moment
/// @param subjects to what it happened
/// @param before below this number in the chain
public record TrailChoice(
        @Nullable Set<UUID> actors,
        @Nullable String code,
        @Nullable Set<String> kindCodes,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Set<UUID> subjects,
        @Nullable Long before) {

    static TrailChoice of(Set<UUID> subjects, @Nullable Long before) {
        return new TrailChoice(null, null, null, null, null, Set.copyOf(subjects), before);
    }
}
