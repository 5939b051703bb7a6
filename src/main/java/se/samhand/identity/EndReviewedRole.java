package se.samhand.identity;

import java.util.UUID;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;

/// Ends a role that was found to be no longer needed, for whoever reviews the access (*åtkomst*) in a scope.
@FunctionalInterface
public interface EndReviewedRole {

    /// Whether it was ended: not when it had ended before, is the actor's own, or the municipality would be left
    /// without an administrator.
    ///
    /// @throws se.samhand.kernel.NotFound when there is no such role in the scope
    boolean end(UUID grant, ScopeId scope, Actor actor);
}
