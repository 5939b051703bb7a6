package se.samhand.identity.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.RoleEnded;
import se.samhand.identity.StandInRoleEnded;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.ui.Formats;

/// An administrator ends a role of a person; that it was held stays written.
@UseCase
public class EndRole {

    /// What came of it.
    public sealed interface Outcome {
        /// It no longer counts.
        record Ended() implements Outcome {}

        /// It had ended before, by itself or by somebody.
        record HasEnded() implements Outcome {}

        /// The role may more than the actor may themselves.
        record IsAboveOwn() implements Outcome {}

        /// Nobody would be left to administer accounts.
        record IsLastAdministrator() implements Outcome {}
    }

    private final AdministratorReach reach;
    private final RoleGrants grants;
    private final Administrators administrators;
    private final StandIns standIns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndRole(
            AdministratorReach reach,
            RoleGrants grants,
            Administrators administrators,
            StandIns standIns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reach = reach;
        this.grants = grants;
        this.administrators = administrators;
        this.standIns = standIns;
        this.events = events;
        this.clock = clock;
    }

    /// @param account whose role it is, as the address of the page says
    public Outcome end(UUID account, UUID id, Actor actor) {
        var grant = grants.get(id);
        if (!grant.person().equals(account) || !reach.reaches(grant.scope(), actor)) {
            throw new NotFound("There is no role grant " + id + " of " + account + " within reach");
        } else if (!reach.mayGrant(grant.role(), grant.scope(), actor)) {
            return new Outcome.IsAboveOwn();
        } else if (isOfAdministrator(grant) && administrators.isLast(grant.person())) {
            return new Outcome.IsLastAdministrator();
        }
        if (!grant.isLeft(Formats.today(clock)) || !grants.end(id, clock.instant(), actor.id())) {
            return new Outcome.HasEnded();
        }
        events.publishEvent(new RoleEnded(grant.person(), actor.id(), grant.role(), grant.scope()));
        events.publishEvent(new StandInRoleEnded(actor.id(), standIns.receiversOf(grant)));
        return new Outcome.Ended();
    }

    private boolean isOfAdministrator(RoleGrant grant) {
        return grant.isInForce(Formats.today(clock))
                && grant.role().equals(Administrators.ROLE)
                && grant.scope().equals(ScopeId.MUNICIPALITY);
    }
}
