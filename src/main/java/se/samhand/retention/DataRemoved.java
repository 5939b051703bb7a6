package se.samhand.retention;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Data of a kind that had been kept long enough were removed.
///
/// @param rule code of the kind
/// @param until they came to be before this day
public record DataRemoved(UUID kind, UUID actor, String rule, int number, LocalDate until) implements Audited {

    @Override
    public String auditCode() {
        return "retention.data-removed";
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
        return Map.of("rule", rule, "number", Integer.toString(number), "until", until.toString());
    }
}
