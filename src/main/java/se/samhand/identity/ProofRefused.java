package se.samhand.identity;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody at a browser that was signed in did not show that they are whose session it is; nothing of what they typed
/// is told.
///
/// @param way with what, such as `password`
public record ProofRefused(UUID person, String way) implements Audited {

    @Override
    public String auditCode() {
        return "identity.proof-refused";
    }

    @Override
    public UUID auditSubject() {
        return person;
    }

    @Override
    public UUID auditActor() {
        return person;
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("way", way);
    }
}
