package se.samhand.identity.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.EndReviewedRole;
import se.samhand.identity.RoleEnded;
import se.samhand.identity.StandInRoleEnded;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;

/// Whoever answers for a part of the organisation ends a role there that is no longer needed.
@UseCase
class EndRoleInReview implements EndReviewedRole {

    private final RoleGrants grants;
    private final Administrators administrators;
    private final StandIns standIns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndRoleInReview(
            RoleGrants grants,
            Administrators administrators,
            StandIns standIns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.grants = grants;
        this.administrators = administrators;
        this.standIns = standIns;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean end(UUID id, ScopeId scope, Actor actor) {
        actor.mustHave(IdentityPermissions.REVIEW, scope);
        var grant = grants.get(id);
        if (!grant.scope().equals(scope)) {
            throw new NotFound("There is no role grant " + id + " in " + scope.value());
        }
        if (grant.person().equals(actor.id())
                || (grant.role().equals(Administrators.ROLE) && administrators.isLast(grant.person()))
                || !grants.end(id, clock.instant(), actor.id())) {
            return false;
        }
        events.publishEvent(new RoleEnded(grant.person(), actor.id(), grant.role(), scope));
        events.publishEvent(new StandInRoleEnded(actor.id(), standIns.receiversOf(grant)));
        return true;
    }
}
