package se.samhand.identity;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Audited;

/// Somebody tried to sign in and did not get in; nothing of what they typed is told.
///
/// @param person whose account it was, or nothing when there is none of that name
/// @param way what they tried with, such as `password`
/// @param isLast whether a limit is reached with this one, so that those which follow are not told
public record SignInRefused(@Nullable UUID person, String way, boolean isLast) implements Audited {

    @Override
    public String auditCode() {
        return "identity.sign-in-refused" + (person == null ? ".nowhere" : "") + (isLast ? ".last" : "");
    }

    @Override
    public UUID auditSubject() {
        return Objects.requireNonNullElse(person, Actor.nobody().id());
    }

    @Override
    public UUID auditActor() {
        return Actor.nobody().id();
    }

    @Override
    public Map<String, String> auditArguments() {
        return Map.of("way", way);
    }
}
