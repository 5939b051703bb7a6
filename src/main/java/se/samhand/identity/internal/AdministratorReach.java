package se.samhand.identity.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Formats;

/// How far somebody reaches who administers accounts: in the whole municipality, or in a part of it.
///
/// Whoever administers a part knows of the accounts that belong there or have a role there, and of no other.
/// They grant and end what they may do themselves, there. They get at an account (make links for it, close it, erase
/// it) only if it belongs there and may do nothing that they may not: a link to it would otherwise be a way up.
@Component
public class AdministratorReach {

    private final Persons persons;
    private final RoleGrants grants;
    private final StandIns standIns;
    private final Permissions permissions;
    private final ScopeHierarchy hierarchy;
    private final Clock clock;

    AdministratorReach(
            Persons persons,
            RoleGrants grants,
            StandIns standIns,
            Permissions permissions,
            ScopeHierarchy hierarchy,
            Clock clock) {
        this.persons = persons;
        this.grants = grants;
        this.standIns = standIns;
        this.permissions = permissions;
        this.hierarchy = hierarchy;
        this.clock = clock;
    }

    static boolean isEverywhere(Actor actor) {
        return scopesOf(actor).contains(ScopeId.MUNICIPALITY);
    }

    static Set<ScopeId> scopesOf(Actor actor) {
        return actor.scopesOf(IdentityPermissions.ADMINISTER);
    }

    /// An account that the actor may know of; any other does not exist for them.
    Person get(UUID id, Actor actor) {
        actor.mustHave(IdentityPermissions.ADMINISTER);
        var person = persons.get(id);
        if (!sees(person, actor)) {
            throw new NotFound("There is no account " + id + " within reach");
        }
        return person;
    }

    /// As [#getManaged]; whoever else wants to change it waits.
    Person getManagedAndHold(UUID id, Actor actor) {
        get(id, actor);
        persons.getAndHold(id);
        return getManaged(id, actor);
    }

    /// An account that the actor may do with as they please.
    Person getManaged(UUID id, Actor actor) {
        var person = get(id, actor);
        if (!manages(person, actor)) {
            throw new Forbidden(IdentityPermissions.ADMINISTER + " for all that the account may do");
        }
        return person;
    }

    private boolean sees(Person person, Actor actor) {
        return isEverywhere(actor)
                || scopesOf(actor).contains(person.home())
                || left(person).stream().anyMatch(grant -> scopesOf(actor).contains(grant.scope()));
    }

    /// Whether the account belongs to the actor's part, and may do nothing that the actor may not.
    boolean manages(Person person, Actor actor) {
        return isEverywhere(actor)
                || (scopesOf(actor).contains(person.home())
                        && Stream.concat(left(person).stream(), actedIn(person).stream())
                                .allMatch(grant -> holds(grant.role(), grant.scope(), actor)));
    }

    /// Whether the actor administers that scope.
    boolean reaches(ScopeId scope, Actor actor) {
        return actor.may(IdentityPermissions.ADMINISTER, scope);
    }

    /// Whether the actor may give and take the role there: no more than they may do themselves.
    ///
    /// Whoever administers the whole municipality grants every role, those that they must not have themselves too.
    boolean mayGrant(String role, ScopeId scope, Actor actor) {
        return reaches(scope, actor) && (isEverywhere(actor) || holds(role, scope, actor));
    }

    /// The roles that the actor can give somewhere.
    public List<String> rolesToGrant(Actor actor) {
        return permissions.roles().stream()
                .filter(role -> scopesToGrant(actor).stream().anyMatch(scope -> mayGrant(role, scope.id(), actor)))
                .toList();
    }

    /// The parts of the organisation that the actor administers and that have not ended.
    public List<ScopeHierarchy.Scope> scopesToGrant(Actor actor) {
        var today = Formats.today(clock);
        return hierarchy.scopes().stream()
                .filter(scope -> !scope.hasEnded(today))
                .filter(scope -> reaches(scope.id(), actor))
                .toList();
    }

    private boolean holds(String role, ScopeId scope, Actor actor) {
        return permissions.of(role, scope).stream().allMatch(permission -> actor.may(permission, scope));
    }

    /// What is going to hold counts as if it held: a link to an account outlives the day.
    private List<RoleGrant> left(Person person) {
        var today = Formats.today(clock);
        return grants.of(person.id()).stream()
                .filter(grant -> grant.isLeft(today))
                .toList();
    }

    /// The roles of others that the person acts in, or is going to.
    private List<RoleGrant> actedIn(Person person) {
        return standIns.leftOf(person.id()).stream()
                .filter(standIn -> standIn.receiver().equals(person.id()))
                .flatMap(standIn -> standIn.roles().stream())
                .filter(grant -> grant.isLeft(Formats.today(clock)))
                .toList();
    }
}
