package se.samhand.discussion;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A thread (*tråd*) was marked as done with.
public record ThreadResolved(UUID thread, SubjectId subject, UUID actor) implements Audited {

    @Override
    public String auditCode() {
        return "discussion.thread-resolved";
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
        return Map.of("thread", thread.toString());
    }
}
