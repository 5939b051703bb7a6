package se.samhand.identity.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.InvitationChanged;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// An administrator takes back a one-time link that has not been used, such as one that went to the wrong person.
@UseCase
public class WithdrawInvitation {

    /// What came of it.
    public sealed interface Outcome {
        /// It can no longer be used.
        record Withdrawn() implements Outcome {}

        /// It had been used, or there was none.
        record HasNone() implements Outcome {}
    }

    private final AdministratorReach reach;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;

    WithdrawInvitation(AdministratorReach reach, Invitations invitations, ApplicationEventPublisher events) {
        this.reach = reach;
        this.invitations = invitations;
        this.events = events;
    }

    public Outcome withdraw(UUID id, Actor actor) {
        var person = reach.getManagedAndHold(id, actor);
        if (invitations.makerOf(person.id()).isEmpty()) {
            return new Outcome.HasNone();
        }
        invitations.removeOf(person.id());
        events.publishEvent(new InvitationChanged(person.id(), actor.id(), false));
        return new Outcome.Withdrawn();
    }
}
