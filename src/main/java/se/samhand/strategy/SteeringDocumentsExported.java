package se.samhand.strategy;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody fetched the register of steering documents as a file.
///
/// @param export id of this one file
/// @param documents number of documents in it
public record SteeringDocumentsExported(UUID export, UUID actor, int documents) implements Audited {

    @Override
    public String auditCode() {
        return "strategy.register-exported";
    }

    @Override
    public UUID auditSubject() {
        return export;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("documents", Integer.toString(documents));
    }
}
