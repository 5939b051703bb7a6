package se.samhand.plan;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A plan got a new version out of a newer file.
///
/// @param taken how many of the changes that the file had were taken over
/// @param left how many were not
public record PlanUpdated(PlanId plan, UUID actor, int version, String fileSha256, int taken, int left)
        implements Audited {

    @Override
    public String auditCode() {
        return "plan.updated";
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
        return Map.of(
                "version",
                Integer.toString(version),
                "sha256",
                fileSha256,
                "taken",
                Integer.toString(taken),
                "left",
                Integer.toString(left));
    }
}
