package se.samhand.job.internal;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.job.JobId;
import se.samhand.job.JobKind;
import se.samhand.job.JobOutcome;
import se.samhand.kernel.UuidV7;

/// Does long work on this node: takes what is next, runs it, writes down how it ended.
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final Map<String, JobKind> kinds;
    private final StoredJobs jobs;
    private final JobTurns turns;
    private final TransactionTemplate transaction;
    private final JobEndings endings;
    private final JobNews news;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final int perPerson;
    private final UUID node;
    private final Semaphore slots;
    private final ConcurrentMap<JobId, RunningJob> running = new ConcurrentHashMap<>();
    private volatile JobThreads threads = JobThreads.NONE;

    JobRunner(
            List<JobKind> kinds,
            StoredJobs jobs,
            JobTurns turns,
            TransactionTemplate transaction,
            JobEndings endings,
            JobNews news,
            Clock clock,
            MeterRegistry metrics,
            JobProperties properties) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(JobKind::code, Function.identity()));
        this.jobs = jobs;
        this.turns = turns;
        this.transaction = transaction;
        this.endings = endings;
        this.news = news;
        this.clock = clock;
        this.metrics = metrics;
        this.perPerson = properties.perPerson();
        this.node = UuidV7.next(clock);
        this.slots = new Semaphore(properties.slots());
        metrics.gaugeMapSize("samhand.job.running", Tags.empty(), running);
    }

    /// From now on work is done by these threads.
    void begin(JobThreads by) {
        threads = by;
    }

    void requireKnown(String kind) {
        if (!kinds.containsKey(kind)) {
            throw new IllegalArgumentException("No module contributes the kind of job " + kind);
        }
    }

    boolean isRepeatable(String kind) {
        JobKind known = kinds.get(kind);
        return known != null && known.isRepeatable();
    }

    /// Looks for work soon, on a thread of its own.
    void wake() {
        threads.soon(this::takeWhatIsNext);
    }

    /// Stops what this node runs; what others run they hear of with their next heartbeat.
    void cancel(JobId id) {
        cancel(List.of(id), false);
    }

    void cancelAllForShutdown() {
        cancel(running.keySet(), true);
    }

    void takeWhatIsNext() {
        try {
            boolean isMore = true;
            while (isMore && slots.tryAcquire()) {
                Optional<Job> next = take();
                next.ifPresentOrElse(this::handOver, slots::release);
                isMore = next.isPresent();
            }
        } catch (DataAccessException | TransactionException problem) {
            slots.release();
            LOG.warn("Cannot look for long work now; the next look comes", problem);
        }
    }

    void beat() {
        try {
            if (!running.isEmpty()) {
                cancel(turns.beat(node, running.keySet(), clock.instant()), false);
            }
        } catch (DataAccessException | TransactionException problem) {
            LOG.warn("Cannot tell the database that this node is alive; the next time comes", problem);
        }
    }

    private Optional<Job> take() {
        return Optional.ofNullable(transaction.execute(status -> turns.findNextAndHold(perPerson)
                .map(job -> {
                    jobs.save(job.begun(node), clock.instant());
                    return job;
                })
                .orElse(null)));
    }

    private void handOver(Job job) {
        try {
            threads.run(() -> run(job));
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Job {} goes back into the queue: this node is stopping", job.id(), stopping);
            end(job.id(), held -> held.lost(true, clock.instant()));
            slots.release();
        }
    }

    private void run(Job job) {
        var run = new RunningJob(job, jobs, clock);
        running.put(job.id(), run);
        try {
            end(job.id(), outcome(job, run));
        } catch (DataAccessException | TransactionException problem) {
            LOG.error("Job {} has ended, but that cannot be written down; it counts as lost", job.id(), problem);
        } finally {
            running.remove(job.id());
            endings.ended(job.id());
            slots.release();
            wake();
        }
    }

    private UnaryOperator<Job> outcome(Job job, RunningJob run) {
        JobKind kind = kinds.get(job.kind());
        if (kind == null) {
            LOG.error("Job {} is of the kind {}, which no module contributes", job.id(), job.kind());
            return held -> held.failed(clock.instant());
        }
        try {
            JobOutcome outcome = kind.run(run);
            return held -> held.ended(outcome, clock.instant());
        } catch (CancellationException stop) {
            LOG.debug("Job {} has stopped as it was asked to", job.id(), stop);
            return held -> run.isForShutdown()
                    ? held.lost(kind.isRepeatable(), clock.instant())
                    : held.stopped(clock.instant());
        } catch (RuntimeException | Error problem) {
            LOG.error("Job {} of kind {} failed", job.id(), job.kind(), problem);
            return held -> held.failed(clock.instant());
        }
    }

    /// Unless the job has been taken from this node meanwhile, since it seemed to be down.
    private void end(JobId id, UnaryOperator<Job> change) {
        transaction.executeWithoutResult(status -> {
            Job held = jobs.getAndHold(id);
            if (node.equals(held.node())) {
                Job ended = change.apply(held);
                jobs.save(ended, clock.instant());
                news.tellOf(ended);
                metrics.counter(
                                "samhand.job.ended",
                                "kind",
                                ended.kind(),
                                "state",
                                ended.state().name())
                        .increment();
            }
        });
    }

    private void cancel(Collection<JobId> ids, boolean forShutdown) {
        ids.stream()
                .flatMap(id -> Optional.ofNullable(running.get(id)).stream())
                .forEach(run -> run.cancel(forShutdown));
    }
}
