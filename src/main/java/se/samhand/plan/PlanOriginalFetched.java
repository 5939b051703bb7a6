package se.samhand.plan;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody fetched the file that a version of a plan was read from.
public record PlanOriginalFetched(PlanId plan, UUID actor, int version) implements Audited {

    @Override
    public String auditCode() {
        return "plan.original-fetched";
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
        return Map.of("version", Integer.toString(version));
    }
}
