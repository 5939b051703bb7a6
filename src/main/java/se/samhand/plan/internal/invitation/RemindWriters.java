package se.samhand.plan.internal.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.plan.PlanInvitationChange;
import se.samhand.plan.PlanInvitationChanged;
import se.samhand.plan.PlanPermissions;
import se.samhand.ui.Formats;

/// A strategist reminds those who write the plan of an invited administration, at most once a day.
@UseCase
public class RemindWriters {

    /// What came of it.
    public sealed interface Outcome {
        /// They hear of it.
        record Reminded(int persons) implements Outcome {}

        /// Somebody has reminded them today.
        record AreRemindedToday() implements Outcome {}

        /// Nobody in the administration may write its plan.
        record NobodyWrites() implements Outcome {}

        /// There is nothing to remind of: the plan is written, or the invitation no longer holds.
        record IsClosed() implements Outcome {}
    }

    private final PlanInvitations invitations;
    private final PlanWriters writers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemindWriters(PlanInvitations invitations, PlanWriters writers, ApplicationEventPublisher events, Clock clock) {
        this.invitations = invitations;
        this.writers = writers;
        this.events = events;
        this.clock = clock;
    }

    public Outcome remind(UUID id, Actor actor) {
        actor.mustHave(PlanPermissions.INVITE, ScopeId.MUNICIPALITY);
        PlanInvitation invitation = invitations.hold(id);
        if (invitation.isWithdrawn() || invitation.isFinished()) {
            return new Outcome.IsClosed();
        }
        Instant last = invitation.remindedAt();
        if (last != null && Formats.day(last).equals(Formats.today(clock))) {
            return new Outcome.AreRemindedToday();
        }
        Set<UUID> persons = writers.of(invitation.scope());
        if (persons.isEmpty()) {
            return new Outcome.NobodyWrites();
        }
        invitations.remind(invitation, clock.instant());
        events.publishEvent(new PlanInvitationChanged(
                invitation.held(), actor.id(), PlanInvitationChange.REMINDED, invitation.deadline(), persons));
        return new Outcome.Reminded(persons.size());
    }
}
