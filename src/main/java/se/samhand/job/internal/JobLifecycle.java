package se.samhand.job.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Begins with long work when the application is up, and lets it come to an end, or back into the queue, when it stops.
@Component
class JobLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobLifecycle.class);
    private static final Duration TO_STOP = Duration.ofSeconds(5);

    private final JobRunner runner;
    private final JobProperties properties;
    private JobThreads.@Nullable Pool pool;

    JobLifecycle(JobRunner runner, JobProperties properties) {
        this.runner = runner;
        this.properties = properties;
    }

    @Override
    public synchronized void start() {
        var threads = new JobThreads.Pool();
        threads.repeat(runner::beat, properties.heartbeat());
        if (properties.polling().isPositive()) {
            threads.repeat(runner::takeWhatIsNext, properties.polling());
        }
        runner.begin(threads);
        pool = threads;
    }

    @Override
    public synchronized void stop() {
        if (pool == null) {
            return;
        }
        runner.begin(JobThreads.NONE);
        pool.takeNoMore();
        try {
            if (!pool.hasEndedWithin(properties.shutdown())) {
                runner.cancelAllForShutdown();
                if (!pool.hasEndedWithin(TO_STOP)) {
                    LOG.warn("Some long work did not stop; it counts as lost until the next start");
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        pool = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return pool != null;
    }
}
