package se.samhand.audit.internal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A line of the trail as it is stored: codes and plain values.
public record AuditLine(
        UUID id, String code, Map<String, String> arguments, UUID actor, UUID subject, Instant recordedAt) {

    public AuditLine {
        arguments = Map.copyOf(arguments);
    }
}
