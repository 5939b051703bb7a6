package se.samhand.plan;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A file that never became a plan was removed.
public record PlanFileDiscarded(UUID planImport, UUID actor, String fileSha256) implements Audited {

    @Override
    public String auditCode() {
        return "plan.file-discarded";
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
