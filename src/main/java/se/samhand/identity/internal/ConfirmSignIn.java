package se.samhand.identity.internal;

import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.SignInConfirmed;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person who is signed in shows again who they are, since what they are about to do asks for it.
@UseCase
public class ConfirmSignIn {

    /// What came of it.
    public sealed interface Outcome {
        /// It is them.
        record Confirmed() implements Outcome {}

        /// That is not what they sign in with.
        record Refused() implements Outcome {}

        /// Too many wrong ones; try again later.
        record MustWait(Duration delay) implements Outcome {}

        /// Too many passwords are being hashed at this moment.
        record IsBusy() implements Outcome {}
    }

    private final Passwords passwords;
    private final PasswordHashing hashing;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;

    ConfirmSignIn(
            Passwords passwords,
            PasswordHashing hashing,
            SignInThrottle throttle,
            ApplicationEventPublisher events) {
        this.passwords = passwords;
        this.hashing = hashing;
        this.throttle = throttle;
        this.events = events;
    }

    public Outcome confirm(String password, Actor actor) {
        var place = SignInAttempts.Place.within(actor.id());
        return switch (throttle.take(place)) {
            case SignInThrottle.Turn.Later later -> new Outcome.MustWait(later.delay());
            case SignInThrottle.Turn.Now now -> {
                var hash = passwords.hashOf(actor.id());
                var isRight = hash.isPresent() ? hashing.matches(password, hash.get()) : Optional.of(false);
                if (isRight.isEmpty()) {
                    throttle.giveBack(now);
                    yield new Outcome.IsBusy();
                } else if (!isRight.get()) {
                    yield new Outcome.Refused();
                }
                throttle.forget(place);
                events.publishEvent(new SignInConfirmed(actor.id(), "password"));
                yield new Outcome.Confirmed();
            }
        };
    }
}
