package se.samhand.identity;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;
import se.samhand.kernel.ScopeId;

/// An account was handed over to another part of the organisation.
public record AccountMoved(UUID person, UUID actor, ScopeId from, ScopeId to) implements Audited {

    @Override
    public String auditCode() {
        return "identity.account-moved";
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
        return Map.of("scopeBefore", from.value(), "scopeAfter", to.value());
    }
}
