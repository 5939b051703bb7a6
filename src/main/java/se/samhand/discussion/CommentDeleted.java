package se.samhand.discussion;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody took their own comment (*kommentar*) away; a mark stays.
public record CommentDeleted(UUID thread, SubjectId subject, UUID actor, UUID comment) implements Audited {

    @Override
    public String auditCode() {
        return "discussion.comment-deleted";
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
