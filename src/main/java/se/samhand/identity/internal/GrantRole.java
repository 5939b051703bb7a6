package se.samhand.identity.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.RoleGranted;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.ui.Formats;

/// An administrator gives a person a role in a part of the organisation, from a day on and perhaps to a last day.
///
/// It counts from their next click on that day.
@UseCase
public class GrantRole {

    /// What to give.
    ///
    /// @param from the first day, or nothing for today
    /// @param to the last day, or nothing when somebody is to end it
    public record Wish(
            String role,
            ScopeId scope,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /// From today, until somebody ends it.
        public static Wish unlimited(String role, ScopeId scope) {
            return new Wish(role, scope, null, null);
        }
    }

    /// What came of it.
    public sealed interface Outcome {
        /// The person has the role.
        record Granted() implements Outcome {}

        /// The person has it already on one of the days.
        record HasItAlready() implements Outcome {}

        /// The first day has passed.
        record BeginsInThePast() implements Outcome {}

        /// The last day comes before the first.
        record EndsBeforeItBegins() implements Outcome {}

        /// The part of the organisation has ended when the role would begin.
        record ScopeHasEnded() implements Outcome {}

        /// The role may more than the actor may themselves.
        record IsAboveOwn() implements Outcome {}

        /// Open the account first.
        record AccountIsClosed() implements Outcome {}
    }

    private final AdministratorReach reach;
    private final LinksWithinReach links;
    private final RoleGrants grants;
    private final Permissions permissions;
    private final ScopeHierarchy hierarchy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantRole(
            AdministratorReach reach,
            LinksWithinReach links,
            RoleGrants grants,
            Permissions permissions,
            ScopeHierarchy hierarchy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reach = reach;
        this.links = links;
        this.grants = grants;
        this.permissions = permissions;
        this.hierarchy = hierarchy;
        this.events = events;
        this.clock = clock;
    }

    public Outcome grant(UUID id, Wish wish, Actor actor) {
        var role = wish.role();
        var scope = wish.scope();
        var person = reach.get(id, actor);
        var part = existing(role, scope);
        actor.mustHave(IdentityPermissions.ADMINISTER, scope);
        if (!reach.mayGrant(role, scope, actor)) {
            return new Outcome.IsAboveOwn();
        } else if (!person.isActive()) {
            return new Outcome.AccountIsClosed();
        }
        var today = Formats.today(clock);
        var from = Objects.requireNonNullElse(wish.from(), today);
        var to = wish.to();
        if (from.isBefore(today)) {
            return new Outcome.BeginsInThePast();
        } else if (to != null && to.isBefore(from)) {
            return new Outcome.EndsBeforeItBegins();
        } else if (part.hasEnded(from)) {
            return new Outcome.ScopeHasEnded();
        }
        var grant =
                new RoleGrant(UuidV7.next(clock), id, role, scope, from, to, clock.instant(), actor.id(), null, null);
        if (!grants.add(grant)) {
            return new Outcome.HasItAlready();
        }
        links.withdrawBeyond(person);
        events.publishEvent(new RoleGranted(id, actor.id(), role, scope, from.equals(today) ? null : from, to));
        return new Outcome.Granted();
    }

    private ScopeHierarchy.Scope existing(String role, ScopeId scope) {
        if (!permissions.roles().contains(role)) {
            throw new NotFound("There is no role " + role);
        }
        return hierarchy.find(scope).orElseThrow(() -> new NotFound("There is no scope " + scope.value()));
    }
}
