package se.samhand.identity.internal;

import java.time.Duration;
import java.util.Optional;
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

        /// Too many failures on the account, from wherever: only a recovery code is taken here, and it was none.
        record NeedsRecoveryCode() implements Outcome {}

        /// Too many failures; try again later.
        record MustWait(Duration delay) implements Outcome {}
    }

    private final Persons persons;
    private final SecondFactors factors;
    private final KnownDevices devices;
    private final SignInThrottle throttle;
    private final ToldRefusals toldRefusals;
    private final ApplicationEventPublisher events;

    SignInWithCode(
            Persons persons,
            SecondFactors factors,
            KnownDevices devices,
            SignInThrottle throttle,
            ToldRefusals toldRefusals,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.factors = factors;
        this.devices = devices;
        this.throttle = throttle;
        this.toldRefusals = toldRefusals;
        this.events = events;
    }

    public Outcome signIn(Attempt attempt) {
        var place = place(attempt);
        return switch (throttle.takeOneByOne(place)) {
            case SignInThrottle.Turn.Later later -> new Outcome.MustWait(later.delay());
            case SignInThrottle.Turn.Now now -> {
                boolean isSpent = throttle.isSpent(now, place);
                var way = way(attempt, isSpent);
                if (way.isEmpty()) {
                    toldRefusals
                            .of(Optional.of(attempt.person()), "password-and-code", now.counted())
                            .ifPresent(events::publishEvent);
                    yield isSpent ? new Outcome.NeedsRecoveryCode() : new Outcome.Refused();
                }
                throttle.forget(place);
                events.publishEvent(new SignInRecorded(attempt.person(), code(way.get())));
                yield new Outcome.SignedIn(devices.remember(attempt.person(), attempt.deviceToken()));
            }
        };
    }

    /// What can be guessed is not looked at once there were too many guesses on the account.
    private Optional<SecondFactors.Way> way(Attempt attempt, boolean isSpent) {
        return persons.find(attempt.person())
                .filter(Person::isActive)
                .flatMap(person -> isSpent
                        ? factors.takeRecoveryCode(person.id(), attempt.code())
                        : factors.take(person.id(), attempt.code()));
    }

    private static String code(SecondFactors.Way way) {
        return switch (way) {
            case APP -> "password-and-code";
            case RECOVERY -> "password-and-recovery-code";
        };
    }

    /// Counted apart from wrong passwords, and as they are: for the account and where it comes from; for the account
    /// over all places too (ADR 24).
    private SignInAttempts.Place place(Attempt attempt) {
        var address = ClientAddress.place(attempt.address());
        var origin = devices.find(attempt.person(), attempt.deviceToken())
                .map(UUID::toString)
                .orElse(address);
        return SignInAttempts.Place.of("code of " + attempt.person(), origin, address);
    }
}
