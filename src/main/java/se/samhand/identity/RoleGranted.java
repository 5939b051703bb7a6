package se.samhand.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Audited;
import se.samhand.kernel.ScopeId;

/// A person got a role in a part of the organisation.
///
/// @param from the first day, or nothing when it began at once
/// @param to the last day, or nothing when it has none
public record RoleGranted(
        UUID person,
        UUID actor,
        String role,
        ScopeId scope,
        @Nullable LocalDate from,
        @Nullable LocalDate to) implements Audited {

    @Override
    public String auditCode() {
        if (to != null) {
            return from == null ? "identity.role-granted.until" : "identity.role-granted.for-a-time";
        }
        return from == null ? "identity.role-granted" : "identity.role-granted.later";
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
        var arguments = new HashMap<>(Map.of("role", role, "scope", scope.value()));
        if (from != null) {
            arguments.put("from", from.toString());
        }
        if (to != null) {
            arguments.put("to", to.toString());
        }
        return arguments;
    }
}
