package se.samhand.plan;

import java.util.Locale;

/// What happens to an invitation to write a plan.
public enum PlanInvitationChange {
    /// The administration is invited, and has a draft to write in.
    SENT,
    /// The last day is another.
    DEADLINE_MOVED,
    /// Those who write are reminded.
    REMINDED,
    /// The invitation no longer holds.
    WITHDRAWN,
    /// Whoever writes says that what is empty is left so on purpose.
    FINISHED,
    /// They go on writing after all.
    RESUMED;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
