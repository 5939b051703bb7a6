package se.samhand.identity.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.SignInRecorded;
import se.samhand.identity.internal.factor.PasskeyCeremony;
import se.samhand.kernel.UseCase;

/// A person signs in with a passkey, without password or code: their device has verified who holds it.
///
/// Nothing is slowed down: an answer cannot be guessed.
@UseCase
public class SignInWithPasskey {

    /// What came of it.
    public sealed interface Outcome {
        /// It is that person.
        ///
        /// @param deviceToken for the cookie of the browser
        record SignedIn(UUID person, String deviceToken) implements Outcome {
            @Override
            public String toString() {
                return "SignedIn[" + person + "]";
            }
        }

        /// The passkey is not known here, the account is closed, or the answer is too late.
        record Refused() implements Outcome {}
    }

    private final PasskeyCeremony ceremony;
    private final KnownDevices devices;
    private final ApplicationEventPublisher events;

    SignInWithPasskey(PasskeyCeremony ceremony, KnownDevices devices, ApplicationEventPublisher events) {
        this.ceremony = ceremony;
        this.devices = devices;
        this.events = events;
    }

    /// @param challenge the question that the answer of the browser is to
    /// @param deviceToken what the cookie of the browser holds; empty without one
    public Outcome signIn(String challenge, String answer, String deviceToken) {
        var person = ceremony.personOf(challenge, answer);
        if (person.isEmpty()) {
            return new Outcome.Refused();
        }
        events.publishEvent(new SignInRecorded(person.get(), "passkey"));
        return new Outcome.SignedIn(person.get(), devices.remember(person.get(), deviceToken));
    }
}
