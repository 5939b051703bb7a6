package se.samhand.identity.internal;

import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.SignInRecorded;
import se.samhand.identity.internal.factor.SecondFactors;
import se.samhand.kernel.UseCase;

/// A person who has shown the password shows a code too, of the app or one of the recovery codes, and signs in.
@UseCase
public class SignInWithCode {

    /// @param address the client address
    /// @param deviceToken what the cookie of the browser holds; empty without one
    public record Attempt(UUID person, String code, String address, String deviceToken) {

        @Override
        public String toString() {
            return "an attempt to sign in with a code";
        }
    }

    /// What came of it.
    public sealed interface Outcome {
        /// It is that person.
        ///
        /// @param deviceToken for the cookie of the browser
        record SignedIn(String deviceToken) implements Outcome {
            @Override
            public String toString() {
                return "SignedIn";
            }
        }

        /// The code is wrong, too old, or has been used.
        record Refused() implements Outcome {}

        /// Too many failures; try again later.
        record MustWait(Duration delay) implements Outcome {}
    }

    private final Persons persons;
    private final SecondFactors factors;
    private final KnownDevices devices;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;

    SignInWithCode(
            Persons persons,
            SecondFactors factors,
            KnownDevices devices,
            SignInThrottle throttle,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.factors = factors;
        this.devices = devices;
        this.throttle = throttle;
        this.events = events;
    }

    public Outcome signIn(Attempt attempt) {
        var place = place(attempt);
        return switch (throttle.take(place)) {
            case SignInThrottle.Turn.Later later -> new Outcome.MustWait(later.delay());
            case SignInThrottle.Turn.Now now -> {
                var way = persons.find(attempt.person())
                        .filter(Person::isActive)
                        .flatMap(person -> factors.take(person.id(), attempt.code()));
                if (way.isEmpty()) {
                    yield new Outcome.Refused();
                }
                throttle.forget(place);
                events.publishEvent(new SignInRecorded(attempt.person(), code(way.get())));
                yield new Outcome.SignedIn(devices.remember(attempt.person(), attempt.deviceToken()));
            }
        };
    }

    private static String code(SecondFactors.Way way) {
        return switch (way) {
            case APP -> "password-and-code";
            case RECOVERY -> "password-and-recovery-code";
        };
    }

    /// Counted apart from wrong passwords, and as they are: for the account and where it comes from.
    private SignInAttempts.Place place(Attempt attempt) {
        var address = ClientAddress.place(attempt.address());
        var origin = devices.find(attempt.person(), attempt.deviceToken())
                .map(UUID::toString)
                .orElse(address);
        return SignInAttempts.Place.of("code of " + attempt.person(), origin, address);
    }
}
