package se.samhand.retention;

import java.time.Period;
import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Data of a kind are kept for another time.
///
/// @param rule code of the kind
public record RetentionTimeChanged(UUID kind, UUID actor, String rule, Period before, Period after) implements Audited {

    @Override
    public String auditCode() {
        return "retention.time-changed";
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
        return Map.of("rule", rule, "keptBefore", before.toString(), "keptAfter", after.toString());
    }
}
