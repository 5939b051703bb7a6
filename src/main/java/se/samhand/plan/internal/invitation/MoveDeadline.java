package se.samhand.plan.internal.invitation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.StaleVersion;
import se.samhand.kernel.UseCase;
import se.samhand.plan.PlanInvitationChange;
import se.samhand.plan.PlanInvitationChanged;
import se.samhand.plan.PlanPermissions;

/// A strategist gives an invited administration another last day.
@UseCase
public class MoveDeadline {

    /// What came of it.
    public sealed interface Outcome {
        /// The day is another.
        record Moved() implements Outcome {}

        /// It was that day already.
        record IsThatDay() implements Outcome {}

        /// The invitation no longer holds.
        record IsWithdrawn() implements Outcome {}
    }

    private final PlanInvitations invitations;
    private final PlanWriters writers;
    private final ApplicationEventPublisher events;

    MoveDeadline(PlanInvitations invitations, PlanWriters writers, ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.writers = writers;
        this.events = events;
    }

    /// @param seen the version that the person saw
    /// @throws StaleVersion when somebody else was first
    public Outcome move(UUID id, int seen, LocalDate day, Actor actor) {
        actor.mustHave(PlanPermissions.INVITE, ScopeId.MUNICIPALITY);
        PlanInvitation invitation = invitations.hold(id);
        if (invitation.isWithdrawn()) {
            return new Outcome.IsWithdrawn();
        }
        invitation.mustBeIn(seen);
        if (invitation.deadline().equals(day)) {
            return new Outcome.IsThatDay();
        }
        invitations.moveDeadline(invitation, day);
        events.publishEvent(new PlanInvitationChanged(
                invitation.held(),
                actor.id(),
                PlanInvitationChange.DEADLINE_MOVED,
                day,
                writers.of(invitation.scope())));
        return new Outcome.Moved();
    }
}
