package se.samhand.identity.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.ScopeId;

/// A role that a person has, or had, in a part of the organisation and below.
///
/// @param endedAt nothing while it holds
public record RoleGrant(
        UUID id,
        UUID person,
        String role,
        ScopeId scope,
        Instant grantedAt,
        UUID grantedBy,
        @Nullable Instant endedAt,
        @Nullable UUID endedBy) {

    public boolean isInForce() {
        return endedAt == null;
    }
}
