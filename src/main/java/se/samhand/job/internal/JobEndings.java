package se.samhand.job.internal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import se.samhand.job.JobId;

/// Where threads of this node wait for work of this node to end.
@Component
class JobEndings {

    private final ConcurrentMap<JobId, CompletableFuture<JobId>> awaited = new ConcurrentHashMap<>();

    CompletableFuture<JobId> of(JobId job) {
        return awaited.computeIfAbsent(job, id -> new CompletableFuture<>());
    }

    /// Waits, but no longer than this; returns at once when the thread is asked to end.
    void await(CompletableFuture<JobId> ending, Duration atMost) {
        ending.copy()
                .completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    void forget(JobId job) {
        awaited.remove(job);
    }

    void ended(JobId job) {
        var ending = awaited.remove(job);
        if (ending != null) {
            ending.complete(job);
        }
    }
}
