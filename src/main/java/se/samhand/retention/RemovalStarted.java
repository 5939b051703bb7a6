package se.samhand.retention;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody had data of a kind removed at once, instead of at night.
///
/// @param rule code of the kind
/// @param number how many were to go then
public record RemovalStarted(UUID kind, UUID actor, String rule, long number) implements Audited {

    @Override
    public String auditCode() {
        return "retention.removal-started";
    }

    @Override
    public UUID auditSubject() {
        return kind;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("rule", rule, "number", Long.toString(number));
    }
}
