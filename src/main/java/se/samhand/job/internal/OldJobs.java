package se.samhand.job.internal;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samhand.job.Schedule;

/// Every night: forgets work that ended long ago.
@Component
class OldJobs implements Schedule {

    private static final Logger LOG = LoggerFactory.getLogger(OldJobs.class);

    private final StoredJobs jobs;
    private final Clock clock;
    private final JobProperties properties;

    OldJobs(StoredJobs jobs, Clock clock, JobProperties properties) {
        this.jobs = jobs;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public String name() {
        return "job.old";
    }

    @Override
    public String cron() {
        return "0 20 3 * * *";
    }

    @Override
    public void run(Instant due) {
        int removed = jobs.removeEndedBefore(clock.instant().minus(properties.retention()));
        LOG.info(
                "Removed {} jobs that ended more than {} days ago",
                removed,
                properties.retention().toDays());
    }
}
