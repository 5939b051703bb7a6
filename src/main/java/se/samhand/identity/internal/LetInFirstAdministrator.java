package se.samhand.identity.internal;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.AccountChange;
import se.samhand.identity.AccountChanged;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;

/// Whoever runs the installation lets in its first administrator; once somebody is at work there, it does nothing.
@UseCase
class LetInFirstAdministrator {

    /// What came of it.
    sealed interface Outcome {
        /// With the secret of the link the administrator chooses a password.
        record Invited(String secret) implements Outcome {
            @Override
            public String toString() {
                return "Invited";
            }
        }

        /// Somebody administers accounts already.
        record IsSetUp() implements Outcome {}
    }

    private final Administrators administrators;
    private final Persons persons;
    private final RoleGrants grants;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetInFirstAdministrator(
            Administrators administrators,
            Persons persons,
            RoleGrants grants,
            Invitations invitations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.administrators = administrators;
        this.persons = persons;
        this.grants = grants;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    public Outcome letIn(String name, Actor actor) {
        actor.mustHave(IdentityPermissions.ADMINISTER, ScopeId.MUNICIPALITY);
        if (administrators.isAnybodyAtWork()) {
            return new Outcome.IsSetUp();
        }
        var signInName = name.strip().toLowerCase(Locale.ROOT);
        var now = clock.instant();
        persons.add(
                Person.opened(UuidV7.next(clock), name.strip(), signInName, null, ScopeId.MUNICIPALITY, now),
                actor.id());
        var person = persons.findBySignInName(signInName).orElseThrow();
        grants.add(RoleGrant.unlimited(
                UuidV7.next(clock), person.id(), Administrators.ROLE, ScopeId.MUNICIPALITY, now, actor.id()));
        var secret = invitations.make(person.id(), actor.id());
        events.publishEvent(new AccountChanged(person.id(), actor.id(), AccountChange.INVITED));
        return new Outcome.Invited(secret);
    }
}
