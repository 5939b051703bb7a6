package se.samhand.inbox;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.kernel.Audited;
import se.samhand.kernel.Notifying;

/// A task that was handed over went back, because giver or receiver wanted so.
public record DelegationWithdrawn(UUID delegation, UUID actor, UUID other, String source, String task)
        implements Audited, Notifying {

    @Override
    public String auditCode() {
        return "inbox.delegation-withdrawn";
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
        return Map.of("source", source, "task", task, "other", other.toString());
    }

    @Override
    public String noticeCode() {
        return "inbox.delegation-withdrawn";
    }

    @Override
    public Set<UUID> noticeRecipients() {
        return Set.of(other);
    }

    @Override
    public UUID noticeActor() {
        return actor;
    }

    @Override
    public Map<String, String> noticeArguments() {
        return Map.of();
    }

    @Override
    public String noticePath() {
        return "/uppgifter";
    }
}
