package se.samhand.job.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// Where long work stands.
public enum JobState {
    /// Waits for its turn.
    WAITING,
    /// A node is doing it.
    RUNNING,
    /// Somebody asked to stop it, and the node that is doing it has not stopped yet.
    STOPPING,
    /// Done; the result can be seen.
    DONE,
    /// It cannot be done as it is, and the person can do something about that.
    REFUSED,
    /// It hit a fault of ours.
    FAILED,
    /// Stopped because somebody asked.
    CANCELLED,
    /// The node that was doing it went down.
    INTERRUPTED;

    private static final Map<JobState, Set<JobState>> NEXT = new EnumMap<>(Map.of(
            WAITING, Set.of(RUNNING, CANCELLED),
            RUNNING, Set.of(STOPPING, DONE, REFUSED, FAILED, CANCELLED, INTERRUPTED, WAITING),
            STOPPING, Set.of(DONE, REFUSED, FAILED, CANCELLED),
            FAILED, Set.of(WAITING),
            INTERRUPTED, Set.of(WAITING),
            DONE, Set.of(),
            REFUSED, Set.of(),
            CANCELLED, Set.of()));

    public boolean mayBecome(JobState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /// Whether somebody can still ask to stop it.
    public boolean canBeCancelled() {
        return this == WAITING || this == RUNNING;
    }

    /// Whether it can be started again.
    public boolean canBeRestarted() {
        return this == FAILED || this == INTERRUPTED;
    }

    public boolean isEnded() {
        return this != WAITING && this != RUNNING && this != STOPPING;
    }
}
