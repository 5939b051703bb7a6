package se.samhand.identity.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.RoleGranted;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;

/// An administrator gives a person a role in a part of the organisation; it counts from their next click.
@UseCase
public class GrantRole {

    /// What came of it.
    public sealed interface Outcome {
        /// The person has the role.
        record Granted() implements Outcome {}

        /// The person had it before.
        record HasItAlready() implements Outcome {}

        /// Open the account first.
        record AccountIsClosed() implements Outcome {}
    }

    private final Persons persons;
    private final RoleGrants grants;
    private final Permissions permissions;
    private final ScopeHierarchy hierarchy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantRole(
            Persons persons,
            RoleGrants grants,
            Permissions permissions,
            ScopeHierarchy hierarchy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.grants = grants;
        this.permissions = permissions;
        this.hierarchy = hierarchy;
        this.events = events;
        this.clock = clock;
    }

    public Outcome grant(UUID id, String role, ScopeId scope, Actor actor) {
        actor.mustHave(IdentityPermissions.ADMINISTER, ScopeId.MUNICIPALITY);
        mustExist(role, scope);
        var person = persons.get(id);
        if (!person.isActive()) {
            return new Outcome.AccountIsClosed();
        }
        var grant = new RoleGrant(UuidV7.next(clock), id, role, scope, clock.instant(), actor.id(), null, null);
        if (!grants.add(grant)) {
            return new Outcome.HasItAlready();
        }
        events.publishEvent(new RoleGranted(id, actor.id(), role, scope));
        return new Outcome.Granted();
    }

    private void mustExist(String role, ScopeId scope) {
        if (!permissions.roles().contains(role)) {
            throw new NotFound("There is no role " + role);
        }
        if (hierarchy.find(scope).isEmpty()) {
            throw new NotFound("There is no scope " + scope.value());
        }
    }
}
