package se.samhand.plan;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A file that holds a plan was taken in, and waits for somebody to look at the reading.
public record PlanFileReceived(UUID planImport, UUID actor, String fileSha256) implements Audited {

    @Override
    public String auditCode() {
        return "plan.file-received";
    }

    @Override
    public UUID auditSubject() {
        return planImport;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("sha256", fileSha256);
    }
}
