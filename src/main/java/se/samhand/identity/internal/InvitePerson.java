package se.samhand.identity.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.AccountChange;
import se.samhand.identity.AccountChanged;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// An administrator makes a new one-time link for somebody who has lost the first, or the password.
///
/// A password that there is goes on working until the link is used.
@UseCase
public class InvitePerson {

    /// What came of it.
    public sealed interface Outcome {
        /// With the secret of the link the person chooses a password.
        record Invited(String secret) implements Outcome {
            @Override
            public String toString() {
                return "Invited";
            }
        }

        /// Nobody can sign in to it; open it first.
        record IsClosed() implements Outcome {}

        /// Nobody needs a password for it.
        record IsDemo() implements Outcome {}
    }

    private final AdministratorReach reach;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;

    InvitePerson(AdministratorReach reach, Invitations invitations, ApplicationEventPublisher events) {
        this.reach = reach;
        this.invitations = invitations;
        this.events = events;
    }

    public Outcome invite(UUID id, Actor actor) {
        var person = reach.getManagedAndHold(id, actor);
        if (!person.isActive()) {
            return new Outcome.IsClosed();
        } else if (person.isDemo()) {
            return new Outcome.IsDemo();
        }
        var secret = invitations.make(id, actor.id());
        events.publishEvent(new AccountChanged(id, actor.id(), AccountChange.INVITED));
        return new Outcome.Invited(secret);
    }
}
