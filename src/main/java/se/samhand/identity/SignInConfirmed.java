package se.samhand.identity;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// Somebody who was signed in showed again who they are, before doing something that asks for it.
///
/// @param way how, such as `password`
public record SignInConfirmed(UUID person, String way) implements Audited {

    @Override
    public String auditCode() {
        return "identity.sign-in-confirmed";
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
