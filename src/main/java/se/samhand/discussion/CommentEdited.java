package se.samhand.discussion;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody changed their own comment (*kommentar*); what it said before is kept.
public record CommentEdited(UUID thread, SubjectId subject, UUID actor, UUID comment, int version) implements Audited {

    @Override
    public String auditCode() {
        return "discussion.comment-edited";
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
        return Map.of("comment", comment.toString(), "version", Integer.toString(version));
    }
}
