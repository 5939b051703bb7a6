package se.samhand.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samhand.access.AccessPermissions;
import se.samhand.identity.AccessDirectory;
import se.samhand.identity.RoleHeld;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Formats;

/// Which parts of the organisation are to be reviewed when, by whom, and the roles there.
@Component
public class AccessReviewQuery {

    private static final String ADMINISTRATOR = "administrator";

    private final AccessDirectory access;
    private final AccessReviews reviews;
    private final Clock clock;

    AccessReviewQuery(AccessDirectory access, AccessReviews reviews, Clock clock) {
        this.access = access;
        this.reviews = reviews;
        this.clock = clock;
    }

    /// All parts in which somebody has a role, the first last day first.
    public List<ReviewState> all() {
        var latest = reviews.latest();
        var waiting = reviews.waiting();
        return access.firstDays().entrySet().stream()
                .map(part -> ReviewState.of(
                        part.getKey(),
                        Optional.ofNullable(latest.get(part.getKey())).map(AccessReviews.Latest::day),
                        part.getValue(),
                        waitingIn(part.getKey(), waiting)))
                .sorted((one, other) -> one.next().compareTo(other.next()))
                .toList();
    }

    private List<RoleHeld> waitingIn(ScopeId scope, Map<ScopeId, Set<UUID>> waiting) {
        var grants = waiting.getOrDefault(scope, Set.of());
        return grants.isEmpty()
                ? List.of()
                : access.grantedIn(scope).stream()
                        .filter(held -> grants.contains(held.grant()))
                        .toList();
    }

    /// Those that this person may review.
    public List<ReviewState> of(Actor actor) {
        return all().stream()
                .filter(state -> actor.may(AccessPermissions.REVIEW, state.scope()))
                .toList();
    }

    /// What is to be gone through in a part: the roles that wait for somebody else, else all that hold or are going to.
    ///
    /// @throws NotFound when there are none, or this person may not review them
    public Round round(ScopeId scope, Actor actor) {
        actor.mustHave(AccessPermissions.REVIEW);
        var roles = actor.may(AccessPermissions.REVIEW, scope) ? access.grantedIn(scope) : List.<RoleHeld>of();
        if (roles.isEmpty()) {
            throw new NotFound("No roles to review in " + scope.value());
        }
        var waiting = waitingIn(scope, reviews.waiting());
        var latest = reviews.latest().get(scope);
        if (latest == null || waiting.isEmpty()) {
            return new Round(roles, null);
        }
        var state = ReviewState.of(scope, Optional.of(latest.day()), latest.day(), waiting);
        return state.isTimeForAll(Formats.today(clock)) ? new Round(roles, null) : new Round(waiting, latest.id());
    }

    /// Whose turn it is on a day: of who answers for the part, or of somebody else where only their own roles are left.
    public Set<UUID> assignees(ReviewState state, LocalDate day) {
        if (!state.isTimeForAll(day)) {
            return reviewersOf(state.waiting());
        }
        var roles = access.grantedIn(state.scope());
        var able = owners(access.giving(AccessPermissions.REVIEW, state.scope()));
        able.removeIf(owner -> roles.stream().allMatch(role -> role.person().equals(owner)));
        return able.isEmpty() ? reviewersOf(roles) : able;
    }

    private Set<UUID> reviewersOf(List<RoleHeld> roles) {
        return roles.stream().flatMap(role -> reviewersOf(role).stream()).collect(Collectors.toSet());
    }

    /// Who goes through a role in a part: who answers for it, else the administrators, never who has the role.
    public Set<UUID> reviewersOf(RoleHeld role) {
        return owners(access.giving(AccessPermissions.REVIEW, role.scope()).stream()
                .filter(held -> !held.person().equals(role.person()))
                .toList());
    }

    private static Set<UUID> owners(List<RoleHeld> all) {
        var heads = persons(all.stream().filter(held -> !held.role().equals(ADMINISTRATOR)));
        return heads.isEmpty() ? persons(all.stream()) : heads;
    }

    private static Set<UUID> persons(Stream<RoleHeld> roles) {
        return roles.map(RoleHeld::person).collect(Collectors.toCollection(HashSet::new));
    }
}
