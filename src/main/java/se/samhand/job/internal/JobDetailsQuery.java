package se.samhand.job.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.job.JobId;
import se.samhand.kernel.Actor;

/// Long work as the person who started it follows it.
@Component
public class JobDetailsQuery {

    private static final int MOST = 100;

    private static final Duration LATELY = Duration.ofDays(1);

    private final StoredJobs jobs;
    private final Clock clock;

    JobDetailsQuery(StoredJobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    public Job get(JobId id, Actor actor) {
        return jobs.get(id).seenBy(actor);
    }

    /// Their own work, the newest first.
    public List<Job> list(Actor actor) {
        return jobs.ofPerson(actor.id(), MOST);
    }

    /// Their work that came to an end during the last day.
    public int countLately(Actor actor) {
        return jobs.countEndedSince(actor.id(), clock.instant().minus(LATELY));
    }

    public int countUnended(Actor actor) {
        return jobs.countUnended(actor.id());
    }
}
