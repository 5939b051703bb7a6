package se.samhand.job;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.kernel.Actor;

/// Long work that does what a test says.
@Component
public class ExampleWork implements JobKind {

    public static final String CODE = "test.example";
    private static final Duration LONG = Duration.ofSeconds(60);

    private final ConcurrentMap<UUID, Function<JobRun, JobOutcome>> work = new ConcurrentHashMap<>();

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public JobOutcome run(JobRun run) {
        return Optional.ofNullable(work.get(run.subject()))
                .orElseThrow(() -> new IllegalStateException("No test has said what to do"))
                .apply(run);
    }

    /// From now on this is what the work about a subject is.
    public void does(UUID subject, Function<JobRun, JobOutcome> what) {
        work.put(subject, what);
    }

    /// Starts work as a use case would.
    public JobId start(Jobs jobs, TransactionTemplate transaction, Actor actor, Function<JobRun, JobOutcome> what) {
        UUID subject = UUID.randomUUID();
        does(subject, what);
        return transaction.execute(status -> switch (jobs.start(CODE, subject, "ett prov", actor)) {
            case Jobs.Start.Started started -> started.job();
            case Jobs.Start.TooMany many -> throw new AssertionError("Refused although few wait");
        });
    }

    public static Optional<JobOutcome> end(Jobs jobs, JobId job) {
        return jobs.await(job, LONG);
    }
}
