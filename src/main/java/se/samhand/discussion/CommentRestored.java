package se.samhand.discussion;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody brought their deleted comment (*kommentar*) back.
public record CommentRestored(UUID thread, SubjectId subject, UUID actor, UUID comment) implements Audited {

    @Override
    public String auditCode() {
        return "discussion.comment-restored";
    }

    @Override
    public UUID auditSubject() {
        return subject.id();
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("comment", comment.toString());
    }
}
