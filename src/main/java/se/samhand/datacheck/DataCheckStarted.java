package se.samhand.datacheck;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody had the data checked (*datakontroll*).
public record DataCheckStarted(UUID round, UUID actor) implements Audited {

    @Override
    public String auditCode() {
        return "datacheck.started";
    }

    @Override
    public UUID auditSubject() {
        return round;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of();
    }
}
