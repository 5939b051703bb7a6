package se.samhand.plan;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A person put right how a file was read, or undid it; the text itself is in the draft, not in the trail.
///
/// @param kind what was done, such as `activity-split`
/// @param version of the draft that came of it
public record ImportCorrected(UUID planImport, UUID actor, String kind, int version) implements Audited {

    @Override
    public String auditCode() {
        return "plan.corrected." + kind;
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
        return Map.of("version", Integer.toString(version));
    }
}
