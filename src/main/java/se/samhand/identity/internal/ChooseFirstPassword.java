package se.samhand.identity.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.AccountChange;
import se.samhand.identity.AccountChanged;
import se.samhand.kernel.UseCase;

/// Somebody who was given a one-time link chooses a password; the link is then used up.
///
/// Whoever was signed in on the account is signed out, and no browser is known any longer.
@UseCase
public class ChooseFirstPassword {

    /// What came of it.
    public sealed interface Outcome {
        /// It can be signed in with.
        record Chosen() implements Outcome {}

        /// The password cannot be chosen; the link still holds.
        record IsWeak(PasswordProblem problem) implements Outcome {}

        /// The link has been used, replaced or is too old.
        record LinkIsSpent() implements Outcome {}

        /// Too many passwords are being hashed at this moment.
        record IsBusy() implements Outcome {}
    }

    private final Invitations invitations;
    private final Persons persons;
    private final PasswordRules rules;
    private final PasswordContext.OfPerson context;
    private final PasswordHashing hashing;
    private final Passwords passwords;
    private final Sessions sessions;
    private final KnownDevices devices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChooseFirstPassword(
            Invitations invitations,
            Persons persons,
            PasswordRules rules,
            PasswordContext.OfPerson context,
            PasswordHashing hashing,
            Passwords passwords,
            Sessions sessions,
            KnownDevices devices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.persons = persons;
        this.rules = rules;
        this.context = context;
        this.hashing = hashing;
        this.passwords = passwords;
        this.sessions = sessions;
        this.devices = devices;
        this.events = events;
        this.clock = clock;
    }

    public Outcome choose(InvitationLink link, String password) {
        var invited = invitations.personOf(link);
        if (invited.isEmpty()) {
            return new Outcome.LinkIsSpent();
        }
        var person = persons.get(invited.get());
        var problem = rules.problemOf(password, context.of(person));
        if (problem.isPresent()) {
            return new Outcome.IsWeak(problem.get());
        }
        var hash = hashing.hash(password);
        if (hash.isEmpty()) {
            return new Outcome.IsBusy();
        } else if (invitations.use(link).isEmpty()) {
            return new Outcome.LinkIsSpent();
        }
        keep(person.id(), hash.get());
        return new Outcome.Chosen();
    }

    private void keep(UUID person, String hash) {
        passwords.put(person, hash, clock.instant());
        devices.forgetAllOf(person);
        sessions.endAll(person);
        events.publishEvent(new AccountChanged(person, person, AccountChange.SECURED));
    }
}
