package se.samhand.organisation;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A list of units was read from a file; nothing has changed by it yet.
public record UnitsFileRead(UUID unitImport, UUID actor, String file, int rows) implements Audited {

    @Override
    public String auditCode() {
        return "organisation.units-file-read";
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
        return Map.of("file", file, "rows", Integer.toString(rows));
    }
}
