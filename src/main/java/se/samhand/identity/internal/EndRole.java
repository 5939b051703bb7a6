package se.samhand.identity.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.RoleEnded;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;

/// An administrator ends a role of a person; that it was held stays written.
@UseCase
public class EndRole {

    /// What came of it.
    public sealed interface Outcome {
        /// It no longer counts.
        record Ended() implements Outcome {}

        /// It had ended before.
        record HasEnded() implements Outcome {}

        /// Nobody would be left to administer accounts.
        record IsLastAdministrator() implements Outcome {}
    }

    private final RoleGrants grants;
    private final Administrators administrators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndRole(RoleGrants grants, Administrators administrators, ApplicationEventPublisher events, Clock clock) {
        this.grants = grants;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    public Outcome end(UUID id, Actor actor) {
        actor.mustHave(IdentityPermissions.ADMINISTER, ScopeId.MUNICIPALITY);
        var grant = grants.get(id);
        if (isOfAdministrator(grant) && administrators.isLast(grant.person())) {
            return new Outcome.IsLastAdministrator();
        }
        if (!grants.end(id, clock.instant(), actor.id())) {
            return new Outcome.HasEnded();
        }
        events.publishEvent(new RoleEnded(grant.person(), actor.id(), grant.role(), grant.scope()));
        return new Outcome.Ended();
    }

    private static boolean isOfAdministrator(RoleGrant grant) {
        return grant.isInForce()
                && grant.role().equals(Administrators.ROLE)
                && grant.scope().equals(ScopeId.MUNICIPALITY);
    }
}
