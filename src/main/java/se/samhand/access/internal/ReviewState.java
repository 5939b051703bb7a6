package se.samhand.access.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samhand.identity.RoleHeld;
import se.samhand.kernel.ScopeId;

/// When the roles in a part of the organisation are to be gone through.
///
/// @param last when it was done, or nothing when it never was
/// @param next the last day for the next time
/// @param waiting roles that were left to somebody else then: who went through the others has them
public record ReviewState(ScopeId scope, Optional<LocalDate> last, LocalDate next, List<RoleHeld> waiting) {

    private static final int MONTHS = 12;
    private static final int WEEKS = 4;

    public ReviewState {
        waiting = List.copyOf(waiting);
    }

    /// @param first the first day of the oldest role that is left
    static ReviewState of(ScopeId scope, Optional<LocalDate> last, LocalDate first, List<RoleHeld> waiting) {
        return new ReviewState(scope, last, last.orElse(first).plusMonths(MONTHS), waiting);
    }

    /// Whether something is to be done: it is soon time for all roles, or one waits for somebody else.
    public boolean isOpen(LocalDate day) {
        return isTimeForAll(day) || isWaiting();
    }

    /// Whether it is time for all roles: some weeks before the last day.
    public boolean isTimeForAll(LocalDate day) {
        return !day.isBefore(next.minusWeeks(WEEKS));
    }

    public boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /// The last day for what is to be done: what waits has some weeks of its own.
    public LocalDate due(LocalDate day) {
        return isWaiting() && !isTimeForAll(day) ? last.orElse(day).plusWeeks(WEEKS) : next;
    }

    public boolean isOverdue(LocalDate day) {
        return day.isAfter(due(day));
    }
}
