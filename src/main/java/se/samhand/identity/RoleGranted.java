package se.samhand.identity;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;
import se.samhand.kernel.ScopeId;

/// A person got a role in a part of the organisation.
public record RoleGranted(UUID person, UUID actor, String role, ScopeId scope) implements Audited {

    @Override
    public String auditCode() {
        return "identity.role-granted";
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
}
