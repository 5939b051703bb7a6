package se.samhand.job.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samhand.job.JobId;
import se.samhand.job.JobOutcome;
import se.samhand.job.Jobs;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UuidV7;

/// Long work on its way in and out.
@Component
class JobQueue implements Jobs {

    private final StoredJobs jobs;
    private final JobRunner runner;
    private final JobEndings endings;
    private final Clock clock;
    private final int mostUnended;

    JobQueue(StoredJobs jobs, JobRunner runner, JobEndings endings, Clock clock, JobProperties properties) {
        this.jobs = jobs;
        this.runner = runner;
        this.endings = endings;
        this.clock = clock;
        this.mostUnended = properties.unendedPerPerson();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Start start(String kind, UUID subject, String about, Actor actor) {
        runner.requireKnown(kind);
        if (jobs.countUnended(actor.id()) >= mostUnended) {
            return new Start.TooMany(mostUnended);
        }
        Job job = Job.waiting(
                new JobId(UuidV7.next(clock)),
                kind,
                subject,
                about,
                actor,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        jobs.add(job);
        beginAfterCommit();
        return new Start.Started(job.id());
    }

    @Override
    public Optional<JobOutcome> await(JobId id, Duration atMost) {
        var ending = endings.of(id);
        try {
            if (!jobs.get(id).state().isEnded()) {
                endings.await(ending, atMost);
            }
            return outcome(jobs.get(id));
        } finally {
            endings.forget(id);
        }
    }

    void beginAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                runner.wake();
            }
        });
    }

    private static Optional<JobOutcome> outcome(Job job) {
        String path = job.resultPath();
        String refusal = job.refusal();
        if (path != null) {
            return Optional.of(new JobOutcome.Done(path));
        }
        return Optional.ofNullable(refusal).map(JobOutcome.Refused::new);
    }
}
