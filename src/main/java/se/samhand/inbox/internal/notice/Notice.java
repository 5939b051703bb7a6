package se.samhand.inbox.internal.notice;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that a person should hear of (*avisering*), as code and arguments.
///
/// @param path the page where it can be seen
/// @param actor who did it
public record Notice(
        UUID id,
        UUID recipient,
        String code,
        Map<String, String> arguments,
        String path,
        UUID actor,
        Instant notedAt,
        @Nullable Instant readAt) {

    public Notice {
        arguments = Map.copyOf(arguments);
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
