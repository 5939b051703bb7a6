package se.samhand.organisation;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A list of units that was read from a file was thrown away; it had changed nothing.
public record UnitsFileDiscarded(UUID unitImport, UUID actor, String file) implements Audited {

    @Override
    public String auditCode() {
        return "organisation.units-file-discarded";
    }

    @Override
    public UUID auditSubject() {
        return unitImport;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("file", file);
    }
}
