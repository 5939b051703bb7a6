package se.samhand.identity.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A colleague (*vikarie*) who acts in roles of somebody who is away.
///
/// @param giver who is away
/// @param receiver who acts meanwhile
/// @param roles of the giver's own that are acted in
/// @param endedAt when somebody ended it before its last day, or nothing
public record StandIn(
        UUID id,
        UUID giver,
        UUID receiver,
        LocalDate from,
        LocalDate to,
        List<RoleGrant> roles,
        Instant madeAt,
        UUID madeBy,
        @Nullable Instant endedAt) {

    /// Nobody is stood in for longer than this; whoever is away for longer gives up the role.
    public static final int MOST_MONTHS = 6;

    public StandIn {
        roles = List.copyOf(roles);
    }

    /// Whether it counts, or is going to.
    public boolean isLeft(LocalDate day) {
        return endedAt == null && !to.isBefore(day);
    }

    public boolean isComing(LocalDate day) {
        return from.isAfter(day);
    }

    static boolean isTooLong(LocalDate from, LocalDate to) {
        return to.isAfter(from.plusMonths(MOST_MONTHS));
    }
}
