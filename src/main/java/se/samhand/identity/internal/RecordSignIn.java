package se.samhand.identity.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.SignInRecorded;
import se.samhand.kernel.UseCase;

/// A person has shown who they are with a password, and signs in.
@UseCase
public class RecordSignIn {

    /// The same password hashed at a higher cost.
    record NewHash(String old, String stronger) {}

    private final Passwords passwords;
    private final KnownDevices devices;
    private final ApplicationEventPublisher events;

    RecordSignIn(Passwords passwords, KnownDevices devices, ApplicationEventPublisher events) {
        this.passwords = passwords;
        this.devices = devices;
        this.events = events;
    }

    /// Gives the text for the cookie by which the browser is known next time.
    public String record(UUID person, String deviceToken, Optional<NewHash> newHash) {
        newHash.ifPresent(hash -> passwords.replace(person, hash.old(), hash.stronger()));
        events.publishEvent(new SignInRecorded(person, "password"));
        return devices.remember(person, deviceToken);
    }
}
