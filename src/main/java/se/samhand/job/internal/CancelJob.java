package se.samhand.job.internal;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samhand.job.JobCancelled;
import se.samhand.job.JobId;
import se.samhand.job.JobPermissions;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person asks long work to stop.
@UseCase
public class CancelJob {

    /// What came of it.
    public sealed interface Outcome {
        /// It stops as soon as it can.
        record Cancelled() implements Outcome {}

        /// It had ended already.
        record HasEnded() implements Outcome {}
    }

    private final StoredJobs jobs;
    private final JobRunner runner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CancelJob(StoredJobs jobs, JobRunner runner, ApplicationEventPublisher events, Clock clock) {
        this.jobs = jobs;
        this.runner = runner;
        this.events = events;
        this.clock = clock;
    }

    public Outcome cancel(JobId id, Actor actor) {
        actor.mustHave(JobPermissions.READ);
        Job job = jobs.getAndHold(id).seenBy(actor);
        if (!job.state().canBeCancelled()) {
            return new Outcome.HasEnded();
        }
        jobs.save(job.cancelled(clock.instant()), clock.instant());
        stopAfterCommit(id);
        events.publishEvent(new JobCancelled(id, actor.id(), job.kind()));
        return new Outcome.Cancelled();
    }

    private void stopAfterCommit(JobId id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                runner.cancel(id);
            }
        });
    }
}
