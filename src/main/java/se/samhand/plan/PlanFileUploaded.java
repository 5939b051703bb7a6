package se.samhand.plan;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A person handed in a file to be read; whether it holds a plan is not known yet.
public record PlanFileUploaded(UUID file, UUID actor, String fileSha256) implements Audited {

    @Override
    public String auditCode() {
        return "plan.file-uploaded";
    }

    @Override
    public UUID auditSubject() {
        return file;
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
