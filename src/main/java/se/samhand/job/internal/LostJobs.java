package se.samhand.job.internal;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.job.Schedule;

/// Every minute: work whose node went down begins anew, or says that it was interrupted.
@Component
class LostJobs implements Schedule {

    private final StoredJobs jobs;
    private final JobTurns turns;
    private final JobRunner runner;
    private final JobNews news;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JobProperties properties;

    LostJobs(
            StoredJobs jobs,
            JobTurns turns,
            JobRunner runner,
            JobNews news,
            TransactionTemplate transaction,
            Clock clock,
            JobProperties properties) {
        this.jobs = jobs;
        this.turns = turns;
        this.runner = runner;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public String name() {
        return "job.lost";
    }

    @Override
    public String cron() {
        return "0 * * * * *";
    }

    @Override
    public void run(Instant due) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> turns.lostSince(now.minus(properties.lostAfter()))
                .forEach(job -> note(job.lost(runner.isRepeatable(job.kind()), now), now)));
        runner.wake();
    }

    private void note(Job lost, Instant now) {
        jobs.save(lost, now);
        news.tellOf(lost);
    }
}
