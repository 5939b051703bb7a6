package se.samhand.discussion;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.kernel.Audited;
import se.samhand.kernel.Notifying;

/// Somebody answered in a thread (*tråd*); those who take part in it should hear.
///
/// @param title what the thread is about, as the owner calls it
/// @param listeners persons who take part in the thread and are not mentioned in the comment
public record CommentAdded(UUID thread, SubjectId subject, UUID actor, UUID comment, String title, Set<UUID> listeners)
        implements Audited, Notifying {

    @Override
    public String auditCode() {
        return "discussion.comment-added";
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

    @Override
    public String noticeCode() {
        return "discussion.answered";
    }

    @Override
    public Set<UUID> noticeRecipients() {
        return listeners;
    }

    @Override
    public UUID noticeActor() {
        return actor;
    }

    @Override
    public Map<String, String> noticeArguments() {
        return Map.of("subject", title);
    }

    @Override
    public String noticePath() {
        return "/samtal/kommentarer/" + comment;
    }
}
