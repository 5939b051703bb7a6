package se.samhand.plan.internal.invitation;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanInvitationChange;
import se.samhand.plan.PlanInvitationChanged;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.HeldPlans;
import se.samhand.plan.internal.PlanCommand;

/// Whoever writes a plan says that it is written, and what is empty is left so on purpose; or goes on writing after
/// all.
@UseCase
public class FinishWriting {

    /// What came of it.
    public sealed interface Outcome {
        /// It is said.
        record Done() implements Outcome {}

        /// It was said already.
        record IsSoAlready() implements Outcome {}

        /// There is no invitation, or it no longer holds.
        record IsNotInvited() implements Outcome {}
    }

    private final PlanInvitations invitations;
    private final HeldPlans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FinishWriting(PlanInvitations invitations, HeldPlans plans, ApplicationEventPublisher events, Clock clock) {
        this.invitations = invitations;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /// @param isFinished whether it is written, or they go on
    public Outcome finish(PlanId id, boolean isFinished, Actor actor) {
        actor.mustHave(PlanPermissions.WRITE);
        plans.hold(id, actor).mustAllow(PlanCommand.EDIT, actor);
        Optional<PlanInvitation> found = invitations.of(id);
        if (found.isEmpty()) {
            return new Outcome.IsNotInvited();
        }
        PlanInvitation invitation = found.get();
        if (invitation.isFinished() == isFinished) {
            return new Outcome.IsSoAlready();
        }
        invitations.finish(invitation, isFinished ? clock.instant() : null, isFinished ? actor.id() : null);
        events.publishEvent(new PlanInvitationChanged(
                id,
                actor.id(),
                isFinished ? PlanInvitationChange.FINISHED : PlanInvitationChange.RESUMED,
                invitation.deadline(),
                Set.of(invitation.sentBy())));
        return new Outcome.Done();
    }
}
