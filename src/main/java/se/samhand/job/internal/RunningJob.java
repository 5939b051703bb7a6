package se.samhand.job.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import se.samhand.job.JobId;
import se.samhand.job.JobRun;

/// Long work that this node is doing now.
final class RunningJob implements JobRun {

    /// Nobody sees more, and the database need not hear more.
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(500);

    private final Job job;
    private final StoredJobs jobs;
    private final Clock clock;
    private final List<Runnable> onCancel = new ArrayList<>();
    private boolean isCancelled;
    private boolean isForShutdown;
    private @Nullable Instant reported;

    RunningJob(Job job, StoredJobs jobs, Clock clock) {
        this.job = job;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return job.id();
    }

    @Override
    public UUID subject() {
        return job.subject();
    }

    @Override
    public UUID startedBy() {
        return job.startedBy();
    }

    @Override
    public void progress(int done, int total, String messageKey, Object... arguments) {
        goOn();
        Instant now = clock.instant();
        if (done == total || reported == null || !now.isBefore(reported.plus(BETWEEN_REPORTS))) {
            reported = now;
            var texts = Arrays.stream(arguments).map(String::valueOf).toList();
            jobs.progressed(id(), new JobProgress(done, total, messageKey, texts));
        }
    }

    @Override
    public synchronized void goOn() {
        if (isCancelled) {
            throw new CancellationException("Job " + id() + " was asked to stop");
        }
    }

    @Override
    public void onCancel(Runnable action) {
        if (remember(action)) {
            action.run();
        }
    }

    /// @param forShutdown the person did not ask for it: the node is stopping
    void cancel(boolean forShutdown) {
        stoppedBy(forShutdown).forEach(Runnable::run);
    }

    synchronized boolean isForShutdown() {
        return isForShutdown;
    }

    private synchronized boolean remember(Runnable action) {
        onCancel.add(action);
        return isCancelled;
    }

    private synchronized List<Runnable> stoppedBy(boolean forShutdown) {
        if (isCancelled) {
            return List.of();
        }
        isCancelled = true;
        isForShutdown = forShutdown;
        return List.copyOf(onCancel);
    }
}
