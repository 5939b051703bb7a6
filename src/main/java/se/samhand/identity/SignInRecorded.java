package se.samhand.identity;

import java.util.Map;
import java.util.UUID;
import se.samhand.kernel.Audited;

/// A person signed in.
///
/// @param way how, such as `password`
public record SignInRecorded(UUID person, String way) implements Audited {

    @Override
    public String auditCode() {
        return "identity.signed-in";
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
