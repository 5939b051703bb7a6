package se.samhand.identity.internal;

import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.ProofRefused;
import se.samhand.identity.SignInConfirmed;
import se.samhand.identity.internal.factor.PasskeyCeremony;
import se.samhand.identity.internal.factor.SecondFactors;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person who is signed in shows again who they are, since what they are about to do asks for it.
@UseCase
public class ConfirmSignIn {

    /// What they show.
    public sealed interface Proof {
        /// The password.
        record Password(String text) implements Proof {
            @Override
            public String toString() {
                return "Password";
            }
        }

        /// A code of the app, or a recovery code.
        record Code(String text) implements Proof {
            @Override
            public String toString() {
                return "Code";
            }
        }

        /// A passkey.
        ///
        /// @param challenge the question that the answer of the browser is to
        record Passkey(String challenge, String answer) implements Proof {}

        /// How it is called in the trail.
        default String way() {
            return switch (this) {
                case Password password -> "password";
                case Code code -> "code";
                case Passkey passkey -> "passkey";
            };
        }
    }

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
    private final SecondFactors factors;
    private final PasskeyCeremony ceremony;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;

    ConfirmSignIn(
            Passwords passwords,
            PasswordHashing hashing,
            SecondFactors factors,
            PasskeyCeremony ceremony,
            SignInThrottle throttle,
            ApplicationEventPublisher events) {
        this.passwords = passwords;
        this.hashing = hashing;
        this.factors = factors;
        this.ceremony = ceremony;
        this.throttle = throttle;
        this.events = events;
    }

    public Outcome confirm(Proof proof, Actor actor) {
        var place = SignInAttempts.Place.within(actor.id());
        return switch (throttle.take(place)) {
            case SignInThrottle.Turn.Later later -> new Outcome.MustWait(later.delay());
            case SignInThrottle.Turn.Now now -> {
                var isRight = isRight(proof, actor);
                if (isRight.isEmpty()) {
                    throttle.giveBack(now);
                    yield new Outcome.IsBusy();
                } else if (!isRight.get()) {
                    events.publishEvent(new ProofRefused(actor.id(), proof.way()));
                    yield new Outcome.Refused();
                }
                throttle.forget(place);
                events.publishEvent(new SignInConfirmed(actor.id(), proof.way()));
                yield new Outcome.Confirmed();
            }
        };
    }

    private Optional<Boolean> isRight(Proof proof, Actor actor) {
        return switch (proof) {
            case Proof.Password password ->
                passwords
                        .hashOf(actor.id())
                        .map(hash -> hashing.matches(password.text(), hash))
                        .orElse(Optional.of(false));
            case Proof.Code code ->
                Optional.of(factors.take(actor.id(), code.text()).isPresent());
            case Proof.Passkey passkey ->
                Optional.of(ceremony.personOf(passkey.challenge(), passkey.answer())
                        .filter(actor.id()::equals)
                        .isPresent());
        };
    }
}
