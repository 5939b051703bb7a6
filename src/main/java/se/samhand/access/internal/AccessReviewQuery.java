package se.samhand.access.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samhand.access.AccessPermissions;
import se.samhand.identity.AccessDirectory;
import se.samhand.identity.RoleHeld;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;

/// Which parts of the organisation are to be reviewed when, by whom, and the roles there.
@Component
public class AccessReviewQuery {

    private static final String ADMINISTRATOR = "administrator";

    private final AccessDirectory access;
    private final AccessReviews reviews;

    AccessReviewQuery(AccessDirectory access, AccessReviews reviews) {
        this.access = access;
        this.reviews = reviews;
    }

    /// All parts in which somebody has a role, the first last day first.
    public List<ReviewState> all() {
        var latest = reviews.latest();
        return access.firstDays().entrySet().stream()
                .map(part ->
                        ReviewState.of(part.getKey(), Optional.ofNullable(latest.get(part.getKey())), part.getValue()))
                .sorted((one, other) -> one.due().compareTo(other.due()))
                .toList();
    }

    /// Those that this person may review.
    public List<ReviewState> of(Actor actor) {
        return all().stream()
                .filter(state -> actor.may(AccessPermissions.REVIEW, state.scope()))
                .toList();
    }

    /// The roles granted in a part, which hold or are going to.
    ///
    /// @throws NotFound when there are none, or this person may not review them
    public List<RoleHeld> roles(ScopeId scope, Actor actor) {
        actor.mustHave(AccessPermissions.REVIEW);
        var roles = actor.may(AccessPermissions.REVIEW, scope) ? access.grantedIn(scope) : List.<RoleHeld>of();
        if (roles.isEmpty()) {
            throw new NotFound("No roles to review in " + scope.value());
        }
        return roles;
    }

    /// Who answers for a part: its director or head of department, else the administrators.
    public Set<UUID> ownersOf(ScopeId scope) {
        var all = access.giving(AccessPermissions.REVIEW, scope);
        var heads = all.stream()
                .filter(held -> !held.role().equals(ADMINISTRATOR))
                .map(RoleHeld::person)
                .collect(Collectors.toSet());
        return heads.isEmpty() ? all.stream().map(RoleHeld::person).collect(Collectors.toSet()) : heads;
    }
}
