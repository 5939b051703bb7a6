package se.samhand.plan;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A plan was made from a file.
public record PlanImported(PlanId plan, UUID actor, String fileSha256, int rows, int activities) implements Audited {

    @Override
    public String auditCode() {
        return "plan.imported";
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
        return Map.of("sha256", fileSha256, "rows", Integer.toString(rows), "activities", Integer.toString(activities));
    }
}
