package se.samhand.job.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samhand.job.JobId;
import se.samhand.job.JobOutcome;
import se.samhand.job.JobPermissions;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;

/// Long work, from the wish to the end.
///
/// @param about the name of the subject, for people
/// @param resultPath where the result is seen, once it is done
/// @param refusal key of the words for why it cannot be done
/// @param node the node that does it now
/// @param attempt how many times it has begun
public record Job(
        JobId id,
        String kind,
        UUID subject,
        String about,
        UUID startedBy,
        Instant createdAt,
        JobState state,
        JobProgress progress,
        @Nullable String resultPath,
        @Nullable String refusal,
        @Nullable Instant endedAt,
        @Nullable UUID node,
        int attempt,
        int version) {

    /// After so many beginnings, work that brings its node down is not begun again by itself.
    private static final int MOST_ATTEMPTS = 3;

    static Job waiting(JobId id, String kind, UUID subject, String about, Actor actor, Instant now) {
        return new Job(
                id,
                kind,
                subject,
                about,
                actor.id(),
                now,
                JobState.WAITING,
                JobProgress.NONE,
                null,
                null,
                null,
                null,
                0,
                0);
    }

    /// Goes on only if this is work of theirs, or they may see everybody's; for others it does not exist.
    Job seenBy(Actor actor) {
        actor.mustHave(JobPermissions.READ);
        if (!startedBy.equals(actor.id()) && !actor.may(JobPermissions.ADMINISTER)) {
            throw new NotFound("There is no job " + id + " for this person");
        }
        return this;
    }

    Job begun(UUID byNode) {
        return moved(JobState.RUNNING, null, null, null, byNode, attempt + 1);
    }

    /// Stops at once when nobody does it yet, else as soon as its node has heard of it.
    Job cancelled(Instant now) {
        return state == JobState.RUNNING
                ? moved(JobState.STOPPING, null, null, null, node, attempt)
                : ended(JobState.CANCELLED, now);
    }

    Job ended(JobOutcome outcome, Instant now) {
        return switch (outcome) {
            case JobOutcome.Done done -> moved(JobState.DONE, done.path(), null, now, null, attempt);
            case JobOutcome.Refused refused -> moved(JobState.REFUSED, null, refused.messageKey(), now, null, attempt);
        };
    }

    Job failed(Instant now) {
        return ended(JobState.FAILED, now);
    }

    Job stopped(Instant now) {
        return ended(JobState.CANCELLED, now);
    }

    /// Its node is gone.
    Job lost(boolean isRepeatable, Instant now) {
        if (state == JobState.STOPPING) {
            return ended(JobState.CANCELLED, now);
        }
        return isRepeatable && attempt < MOST_ATTEMPTS
                ? moved(JobState.WAITING, null, null, null, null, attempt)
                : ended(JobState.INTERRUPTED, now);
    }

    Job restarted() {
        return moved(JobState.WAITING, null, null, null, null, 0);
    }

    private Job ended(JobState next, Instant now) {
        return moved(next, null, null, now, null, attempt);
    }

    private Job moved(
            JobState next,
            @Nullable String path,
            @Nullable String reason,
            @Nullable Instant end,
            @Nullable UUID byNode,
            int attempts) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("Job " + id + " is " + state + " and cannot become " + next);
        }
        JobProgress reached = next == JobState.WAITING ? JobProgress.NONE : progress;
        return new Job(
                id, kind, subject, about, startedBy, createdAt, next, reached, path, reason, end, byNode, attempts,
                version);
    }
}
