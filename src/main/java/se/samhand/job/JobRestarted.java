package se.samhand.job;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A person started long work again that had failed or been interrupted.
public record JobRestarted(JobId job, UUID actor, String kind) implements Audited {

    @Override
    public String auditCode() {
        return "job.restarted";
    }

    @Override
    public UUID auditSubject() {
        return job.value();
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("kind", kind);
    }
}
