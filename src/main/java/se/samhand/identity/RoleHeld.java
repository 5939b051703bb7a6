package se.samhand.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.ScopeId;

/// A role (*roll*) that gives a person access, with where it holds and who gave it.
///
/// @param grant id of the grant
/// @param role code such as `unit-manager`
/// @param from the first day
/// @param to the last day, or nothing when it holds until somebody ends it
/// @param standsInFor whose role it is, when the person acts in the role of somebody who is away
public record RoleHeld(
        UUID grant,
        UUID person,
        String role,
        ScopeId scope,
        LocalDate from,
        @Nullable LocalDate to,
        UUID grantedBy,
        @Nullable UUID standsInFor) {

    /// Whether it begins after this day.
    public boolean isComing(LocalDate day) {
        return from.isAfter(day);
    }
}
