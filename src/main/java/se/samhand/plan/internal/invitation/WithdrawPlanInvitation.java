package se.samhand.plan.internal.invitation;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.StaleVersion;
import se.samhand.kernel.UseCase;
import se.samhand.plan.PlanInvitationChange;
import se.samhand.plan.PlanInvitationChanged;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.NewPlans;
import se.samhand.plan.internal.Plan;

/// A strategist withdraws an invitation; a draft that somebody has written in stays as a plan.
@UseCase
public class WithdrawPlanInvitation {

    /// What came of it.
    public sealed interface Outcome {
        /// The invitation no longer holds.
        ///
        /// @param isPlanKept whether somebody had written in the draft, so that it stays
        record Withdrawn(boolean isPlanKept) implements Outcome {}

        /// Somebody was first.
        record IsWithdrawn() implements Outcome {}
    }

    private final PlanInvitations invitations;
    private final NewPlans plans;
    private final UntouchedDrafts untouched;
    private final PlanWriters writers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawPlanInvitation(
            PlanInvitations invitations,
            NewPlans plans,
            UntouchedDrafts untouched,
            PlanWriters writers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.plans = plans;
        this.untouched = untouched;
        this.writers = writers;
        this.events = events;
        this.clock = clock;
    }

    /// @param seen the version that the person saw
    /// @throws StaleVersion when somebody else was first
    public Outcome withdraw(UUID id, int seen, Actor actor) {
        actor.mustHave(PlanPermissions.INVITE, ScopeId.MUNICIPALITY);
        PlanInvitation invitation = invitations.hold(id);
        if (invitation.isWithdrawn()) {
            return new Outcome.IsWithdrawn();
        }
        invitation.mustBeIn(seen);
        Plan plan = plans.hold(invitation.held());
        boolean isKept = !untouched.contain(plan);
        invitations.withdraw(invitation, clock.instant(), actor.id());
        if (!isKept) {
            plans.remove(plan);
        }
        events.publishEvent(new PlanInvitationChanged(
                plan.id(),
                actor.id(),
                PlanInvitationChange.WITHDRAWN,
                invitation.deadline(),
                writers.of(invitation.scope())));
        return new Outcome.Withdrawn(isKept);
    }
}
