package se.samhand.identity;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A person was signed out of one or more browsers.
///
/// @param which `this`, `one`, `others` or `all`
public record SessionsEnded(UUID person, UUID actor, String which) implements Audited {

    @Override
    public String auditCode() {
        return "identity.sessions-ended." + which;
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
        return Map.of();
    }
}
