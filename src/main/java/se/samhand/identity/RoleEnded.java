package se.samhand.identity;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samhand.kernel.Audited;
import se.samhand.kernel.Notifying;
import se.samhand.kernel.ScopeId;

/// A role of a person ended in a part of the organisation; they hear of it when somebody else ended it.
public record RoleEnded(UUID person, UUID actor, String role, ScopeId scope) implements Audited, Notifying {

    @Override
    public String auditCode() {
        return "identity.role-ended";
    }

    @Override
    public UUID auditSubject() {
        return person;
    }

    @Override
    public UUID auditActor() {
        return actor;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("role", role, "scope", scope.value());
    }

    @Override
    public String noticeCode() {
        return auditCode();
    }

    @Override
    public Set<UUID> noticeRecipients() {
        return Set.of(person);
    }

    @Override
    public UUID noticeActor() {
        return actor;
    }

    @Override
    public Map<String, String> noticeArguments() {
        return auditArguments();
    }

    @Override
    public String noticePath() {
        return "/konto";
    }
}
