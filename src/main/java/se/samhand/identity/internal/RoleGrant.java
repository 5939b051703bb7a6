package se.samhand.identity.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Formats;

/// A role that a person has, or had, in a part of the organisation and below.
///
/// @param from the first day on which it holds
/// @param to the last day, or nothing when it holds until somebody ends it
/// @param endedAt when somebody ended it, or nothing
public record RoleGrant(
        UUID id,
        UUID person,
        String role,
        ScopeId scope,
        LocalDate from,
        @Nullable LocalDate to,
        Instant grantedAt,
        UUID grantedBy,
        @Nullable Instant endedAt,
        @Nullable UUID endedBy) {

    /// How a role stands on a day.
    public enum State {
        /// It begins on a later day.
        COMING,
        /// It counts.
        IN_FORCE,
        /// Its last day has passed.
        OVER,
        /// Somebody ended it.
        ENDED
    }

    /// One that begins at once and has no last day.
    static RoleGrant unlimited(UUID id, UUID person, String role, ScopeId scope, Instant at, UUID by) {
        return new RoleGrant(id, person, role, scope, Formats.day(at), null, at, by, null, null);
    }

    public State on(LocalDate day) {
        if (endedAt != null) {
            return State.ENDED;
        } else if (to != null && to.isBefore(day)) {
            return State.OVER;
        }
        return from.isAfter(day) ? State.COMING : State.IN_FORCE;
    }

    public boolean isInForce(LocalDate day) {
        return on(day) == State.IN_FORCE;
    }

    /// Whether it counts, or is going to.
    public boolean isLeft(LocalDate day) {
        return on(day) == State.IN_FORCE || on(day) == State.COMING;
    }
}
