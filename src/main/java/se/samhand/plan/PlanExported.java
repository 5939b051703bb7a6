package se.samhand.plan;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A plan left Samhand as a file.
public record PlanExported(PlanId plan, UUID actor, String format) implements Audited {

    @Override
    public String auditCode() {
        return "plan.exported";
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
        return Map.of("format", format);
    }
}
