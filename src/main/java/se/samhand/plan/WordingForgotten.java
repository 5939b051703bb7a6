package se.samhand.plan;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A person removed what had been learnt of a wording; the wording itself is not in the trail.
public record WordingForgotten(UUID wording, UUID actor, String administration, String kind) implements Audited {

    @Override
    public String auditCode() {
        return "plan.wording-forgotten";
    }

    @Override
    public UUID auditSubject() {
        return wording;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("administration", administration, "kind", kind);
    }
}
