package se.samhand.audit;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A log review was signed off (*undertecknad*).
///
/// @param lines how many lines it looked at
/// @param followUp how many of them need following up
public record ReviewSigned(UUID review, UUID actor, int lines, int followUp) implements Audited {

    @Override
    public String auditCode() {
        return "audit.review-signed";
    }

    @Override
    public UUID auditSubject() {
        return review;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("lines", Integer.toString(lines), "followUp", Integer.toString(followUp));
    }
}
