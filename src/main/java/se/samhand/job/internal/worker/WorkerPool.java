package se.samhand.job.internal.worker;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import se.samhand.job.Cancellation;
import se.samhand.job.IsolatedWork;
import se.samhand.job.Isolation;

/// A few worker processes, started when they are first needed and then kept warm.
class WorkerPool implements Isolation, DisposableBean {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final WorkerProperties properties;
    private final WorkerCommand command;
    private final MeterRegistry metrics;
    private final Semaphore places;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private final Set<Worker> all = new HashSet<>();
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("worker-limits").factory());

    WorkerPool(WorkerProperties properties, MeterRegistry metrics) {
        this.properties = properties;
        this.command = new WorkerCommand(properties);
        this.metrics = metrics;
        this.places = new Semaphore(properties.processes(), true);
    }

    @Override
    public Outcome run(
            Class<? extends IsolatedWork> work, Path file, List<String> arguments, Cancellation cancellation) {
        takePlace(cancellation);
        try {
            Outcome outcome = ask(new WorkerMessage.Request(work.getName(), file.toString(), arguments), cancellation);
            // The process may have been ended because somebody asked to stop.
            cancellation.goOn();
            metrics.counter(
                            "samhand.worker.answers",
                            "outcome",
                            outcome.getClass().getSimpleName())
                    .increment();
            return outcome;
        } finally {
            places.release();
        }
    }

    @Override
    public synchronized void destroy() {
        all.forEach(Worker::end);
        all.clear();
        idle.clear();
        alarm.shutdownNow();
    }

    private Outcome ask(WorkerMessage.Request request, Cancellation cancellation) {
        Worker worker = idleOrNew();
        var isMine = new AtomicBoolean(true);
        cancellation.onCancel(() -> {
            // Later it may be doing the work of somebody else.
            if (isMine.get()) {
                worker.end();
            }
        });
        try {
            return worker.ask(request, properties.time(), properties.result().toBytes());
        } finally {
            isMine.set(false);
            giveBack(worker);
        }
    }

    /// First come, first served, until somebody asks to stop.
    private void takePlace(Cancellation cancellation) {
        try {
            cancellation.goOn();
            while (!places.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                cancellation.goOn();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("Interrupted in the queue").initCause(stop);
        }
    }

    private Worker idleOrNew() {
        @Nullable Worker waiting = takeIdle();
        return waiting == null ? started() : waiting;
    }

    private Worker started() {
        try {
            Worker worker = Worker.start(command, properties.start(), alarm);
            synchronized (this) {
                all.add(worker);
            }
            return worker;
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot start a worker process", problem);
        }
    }

    private synchronized @Nullable Worker takeIdle() {
        @Nullable Worker fit = null;
        while (fit == null && !idle.isEmpty()) {
            Worker next = idle.removeFirst();
            if (next.isFitFor(properties.uses())) {
                fit = next;
            } else {
                discard(next);
            }
        }
        return fit;
    }

    private synchronized void giveBack(Worker worker) {
        if (worker.isFitFor(properties.uses())) {
            idle.addFirst(worker);
        } else {
            discard(worker);
        }
    }

    private void discard(Worker worker) {
        worker.end();
        all.remove(worker);
    }
}
