package se.samhand.feedback;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Feedback was taken care of.
public record FeedbackSettled(UUID feedback, UUID actor) implements Audited {

    @Override
    public String auditCode() {
        return "feedback.settled";
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
