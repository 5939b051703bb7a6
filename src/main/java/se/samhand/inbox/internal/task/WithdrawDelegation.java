package se.samhand.inbox.internal.task;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.inbox.DelegationWithdrawn;
import se.samhand.inbox.InboxPermissions;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.UseCase;

/// The giver takes a task back, or the receiver hands it back.
@UseCase
public class WithdrawDelegation {

    private final Delegations delegations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawDelegation(Delegations delegations, ApplicationEventPublisher events, Clock clock) {
        this.delegations = delegations;
        this.events = events;
        this.clock = clock;
    }

    /// What belongs to others is not known to exist; what is withdrawn already stays so.
    public void withdraw(UUID id, Actor actor) {
        actor.mustHave(InboxPermissions.READ);
        Delegation delegation = delegations
                .findAndHold(id)
                .filter(found -> found.isOf(actor.id()))
                .orElseThrow(() -> new NotFound("No delegation " + id + " of this person"));
        delegations.withdraw(id, actor.id(), clock.instant());
        events.publishEvent(new DelegationWithdrawn(
                id,
                actor.id(),
                delegation.otherThan(actor.id()),
                delegation.task().source(),
                delegation.task().id()));
    }
}
