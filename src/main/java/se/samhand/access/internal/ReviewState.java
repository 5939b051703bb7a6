package se.samhand.access.internal;

import java.time.LocalDate;
import java.util.Optional;
import se.samhand.kernel.ScopeId;

/// When the roles in a part of the organisation are to be gone through.
///
/// @param last when it was done, or nothing when it never was
/// @param due the last day for the next time
public record ReviewState(ScopeId scope, Optional<LocalDate> last, LocalDate due) {

    private static final int MONTHS = 12;
    private static final int WEEKS_AHEAD = 4;

    /// @param first the first day of the oldest role that is left
    static ReviewState of(ScopeId scope, Optional<LocalDate> last, LocalDate first) {
        return new ReviewState(scope, last, last.orElse(first).plusMonths(MONTHS));
    }

    /// Whether it is time: some weeks before the last day.
    public boolean isOpen(LocalDate day) {
        return !day.isBefore(due.minusWeeks(WEEKS_AHEAD));
    }

    public boolean isOverdue(LocalDate day) {
        return day.isAfter(due);
    }
}
