package se.samhand.plan;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody went back to an earlier version of a plan, which made a new one.
public record PlanVersionRestored(PlanId plan, UUID actor, int version, int restored) implements Audited {

    @Override
    public String auditCode() {
        return "plan.version-restored";
    }

    @Override
    public UUID auditSubject() {
        return plan.value();
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("version", Integer.toString(version), "restored", Integer.toString(restored));
    }
}
