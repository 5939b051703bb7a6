package se.samhand.identity.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.AccountChange;
import se.samhand.identity.AccountChanged;
import se.samhand.identity.ProofRefused;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person changes their own password, and is signed out of all other browsers.
@UseCase
public class ChangePassword {

    /// What came of it.
    public sealed interface Outcome {
        /// The new one holds from now on.
        record Changed() implements Outcome {}

        /// The one that was said to hold now does not.
        record PresentIsWrong() implements Outcome {}

        /// The new one cannot be chosen.
        record IsWeak(PasswordProblem problem) implements Outcome {}

        /// Too many wrong ones; try again later.
        record MustWait(Duration delay) implements Outcome {}

        /// Too many passwords are being hashed at this moment.
        record IsBusy() implements Outcome {}
    }

    private final Persons persons;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final PasswordContext.OfPerson context;
    private final PasswordHashing hashing;
    private final SignInThrottle throttle;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangePassword(
            Persons persons,
            Passwords passwords,
            PasswordRules rules,
            PasswordContext.OfPerson context,
            PasswordHashing hashing,
            SignInThrottle throttle,
            Sessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.rules = rules;
        this.context = context;
        this.hashing = hashing;
        this.throttle = throttle;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    public Outcome change(String present, String wanted, Actor actor) {
        var person = persons.get(actor.id());
        var problem = rules.problemOf(wanted, context.of(person));
        if (problem.isPresent()) {
            return new Outcome.IsWeak(problem.get());
        }
        var place = SignInAttempts.Place.within(actor.id());
        return switch (throttle.take(place)) {
            case SignInThrottle.Turn.Later later -> new Outcome.MustWait(later.delay());
            case SignInThrottle.Turn.Now now -> {
                var hash = passwords.hashOf(actor.id());
                var isRight = hash.isPresent() ? hashing.matches(present, hash.get()) : Optional.of(false);
                if (isRight.isEmpty()) {
                    throttle.giveBack(now);
                    yield new Outcome.IsBusy();
                } else if (!isRight.get()) {
                    events.publishEvent(new ProofRefused(actor.id(), "password"));
                    yield new Outcome.PresentIsWrong();
                }
                throttle.forget(place);
                yield hashing.hash(wanted).map(made -> changed(made, actor)).orElseGet(Outcome.IsBusy::new);
            }
        };
    }

    private Outcome changed(String hash, Actor actor) {
        passwords.put(actor.id(), hash, clock.instant());
        sessions.endOthers(actor.id());
        events.publishEvent(new AccountChanged(actor.id(), actor.id(), AccountChange.SECURED));
        return new Outcome.Changed();
    }
}
