package se.samhand.identity;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A one-time link to an account was mailed, or withdrawn before it was used.
///
/// @param isMailed whether it was mailed; otherwise it was withdrawn
public record InvitationChanged(UUID person, UUID actor, boolean isMailed) implements Audited {

    @Override
    public String auditCode() {
        return isMailed ? "identity.invitation.mailed" : "identity.invitation.withdrawn";
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
