package se.samhand.inbox;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.kernel.Audited;
import se.samhand.kernel.Notifying;

/// A person handed over a task to another.
public record TaskDelegated(UUID delegation, UUID actor, UUID receiver, String source, String task)
        implements Audited, Notifying {

    @Override
    public String auditCode() {
        return "inbox.task-delegated";
    }

    @Override
    public UUID auditSubject() {
        return delegation;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("source", source, "task", task, "receiver", receiver.toString());
    }

    @Override
    public String noticeCode() {
        return "inbox.task-delegated";
    }

    @Override
    public Set<UUID> noticeRecipients() {
        return Set.of(receiver);
    }

    @Override
    public UUID noticeActor() {
        return actor;
    }

    @Override
    public Map<String, String> noticeArguments() {
        return Map.of("source", source, "task", task, "delegation", delegation.toString());
    }

    @Override
    public String noticePath() {
        return "/uppgifter";
    }
}
