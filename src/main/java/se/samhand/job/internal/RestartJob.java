package se.samhand.job.internal;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.job.JobId;
import se.samhand.job.JobPermissions;
import se.samhand.job.JobRestarted;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person starts long work again that failed or was interrupted.
@UseCase
public class RestartJob {

    /// What came of it.
    public sealed interface Outcome {
        /// It waits for its turn.
        record Restarted() implements Outcome {}

        /// It is not in a state to be started again: it runs, or has come to an end that stands.
        record CannotBeRestarted() implements Outcome {}
    }

    private final StoredJobs jobs;
    private final JobQueue queue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RestartJob(StoredJobs jobs, JobQueue queue, ApplicationEventPublisher events, Clock clock) {
        this.jobs = jobs;
        this.queue = queue;
        this.events = events;
        this.clock = clock;
    }

    public Outcome restart(JobId id, Actor actor) {
        actor.mustHave(JobPermissions.READ);
        Job job = jobs.getAndHold(id).seenBy(actor);
        if (!job.state().canBeRestarted()) {
            return new Outcome.CannotBeRestarted();
        }
        jobs.save(job.restarted(), clock.instant());
        queue.beginAfterCommit();
        events.publishEvent(new JobRestarted(id, actor.id(), job.kind()));
        return new Outcome.Restarted();
    }
}
