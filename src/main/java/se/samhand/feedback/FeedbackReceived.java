package se.samhand.feedback;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody wrote feedback (*synpunkt*).
public record FeedbackReceived(UUID feedback, UUID actor) implements Audited {

    @Override
    public String auditCode() {
        return "feedback.received";
    }

    @Override
    public UUID auditSubject() {
        return feedback;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of();
    }
}
