package se.samhand.retention.internal;

import org.springframework.context.ApplicationEventPublisher;
import se.samhand.job.JobId;
import se.samhand.job.Jobs;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.retention.RemovalStarted;
import se.samhand.retention.RetentionPermissions;

/// A person has data of a kind removed at once that have been kept long enough.
@UseCase
public class StartRemoval {

    /// What came of it.
    public sealed interface Outcome {
        /// It is being done.
        record Started(JobId job) implements Outcome {}

        /// Nothing has been kept long enough.
        record HasNothingToRemove() implements Outcome {}

        /// The person has as much work waiting as one may have.
        record HasTooMuchWaiting(int limit) implements Outcome {}
    }

    private final RetentionQuery kinds;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;

    StartRemoval(RetentionQuery kinds, Jobs jobs, ApplicationEventPublisher events) {
        this.kinds = kinds;
        this.jobs = jobs;
        this.events = events;
    }

    /// @param name of the kind, for the page of the work
    public Outcome start(String code, String name, Actor actor) {
        actor.mustHave(RetentionPermissions.CHANGE);
        var listed = kinds.get(code);
        if (listed.outlook().number() == 0) {
            return new Outcome.HasNothingToRemove();
        }
        return switch (jobs.start(RemovalJob.CODE, listed.kept().id(), name, actor)) {
            case Jobs.Start.TooMany many -> new Outcome.HasTooMuchWaiting(many.limit());
            case Jobs.Start.Started started -> {
                events.publishEvent(new RemovalStarted(
                        listed.kept().id(), actor.id(), code, listed.outlook().number()));
                yield new Outcome.Started(started.job());
            }
        };
    }
}
