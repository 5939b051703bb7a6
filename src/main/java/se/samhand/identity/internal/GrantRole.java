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

        /// The role may more than the actor may themselves.
        record IsAboveOwn() implements Outcome {}

        /// Open the account first.
        record AccountIsClosed() implements Outcome {}
    }

    private final AdministratorReach reach;
    private final ActingPersons actingPersons;
    private final Invitations invitations;
    private final RoleGrants grants;
    private final Permissions permissions;
    private final ScopeHierarchy hierarchy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantRole(
            AdministratorReach reach,
            ActingPersons actingPersons,
            Invitations invitations,
            RoleGrants grants,
            Permissions permissions,
            ScopeHierarchy hierarchy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reach = reach;
        this.actingPersons = actingPersons;
        this.invitations = invitations;
        this.grants = grants;
        this.permissions = permissions;
        this.hierarchy = hierarchy;
        this.events = events;
        this.clock = clock;
    }

    public Outcome grant(UUID id, String role, ScopeId scope, Actor actor) {
        var person = reach.get(id, actor);
        mustExist(role, scope);
        actor.mustHave(IdentityPermissions.ADMINISTER, scope);
        if (!reach.mayGrant(role, scope, actor)) {
            return new Outcome.IsAboveOwn();
        } else if (!person.isActive()) {
            return new Outcome.AccountIsClosed();
        }
        var grant = new RoleGrant(UuidV7.next(clock), id, role, scope, clock.instant(), actor.id(), null, null);
        if (!grants.add(grant)) {
            return new Outcome.HasItAlready();
        }
        withdrawLinkBelow(person);
        events.publishEvent(new RoleGranted(id, actor.id(), role, scope));
        return new Outcome.Granted();
    }

    /// A link that is out may not lead whoever made it to more than they may do themselves.
    private void withdrawLinkBelow(Person person) {
        var isWithinReach = invitations
                .makerOf(person.id())
                .flatMap(actingPersons::find)
                .map(maker -> reach.manages(person, maker.actor()))
                .orElse(true);
        if (!isWithinReach) {
            invitations.removeOf(person.id());
        }
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
