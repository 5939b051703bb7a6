package se.samhand.job.internal.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samhand.job.Isolation.Outcome;

/// One worker process, seen from the application.
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /// What Java answers after `-XX:+ExitOnOutOfMemoryError`, and what a process ends with that the kernel took down.
    private static final int OUT_OF_MEMORY = 3;

    private static final int KILLED = 128 + 9;

    private static final Duration TO_END = Duration.ofSeconds(5);

    private final Process process;
    private final DataInputStream answers;
    private final DataOutputStream requests;
    private final ScheduledExecutorService alarm;
    private int uses;
    private boolean isSpent;

    private Worker(Process process, ScheduledExecutorService alarm) {
        this.process = process;
        this.alarm = alarm;
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    static Worker start(WorkerCommand command, Duration limit, ScheduledExecutorService alarm) throws IOException {
        var worker = new Worker(command.builder().start(), alarm);
        var bell = worker.bell(limit);
        try {
            boolean isReady = worker.answers.readInt() == WorkerMessage.READY;
            if (!bell.cancel(false) || !isReady) {
                throw new IOException("A worker process did not get ready within " + limit);
            }
            LOG.info("Worker process {} is ready", worker.process.pid());
            return worker;
        } catch (IOException problem) {
            worker.end();
            throw problem;
        }
    }

    /// Whatever happens, an answer comes within the limit.
    Outcome ask(WorkerMessage.Request request, Duration limit, long mostBytes) {
        uses++;
        var bell = bell(limit);
        try {
            request.write(requests);
            WorkerMessage.Answer answer = WorkerMessage.Answer.read(answers, mostBytes);
            // When the bell has rung meanwhile the process is on its way down.
            isSpent = !bell.cancel(false);
            return outcome(answer);
        } catch (IOException problem) {
            isSpent = true;
            boolean isLate = !bell.cancel(false);
            LOG.debug("Worker process {} is gone", process.pid(), problem);
            return isLate ? new Outcome.TookTooLong() : fallen();
        }
    }

    boolean isFitFor(int mostUses) {
        return !isSpent && uses < mostUses && process.isAlive();
    }

    void end() {
        process.destroyForcibly();
    }

    private Outcome outcome(WorkerMessage.Answer answer) {
        return switch (answer.kind()) {
            case DONE -> new Outcome.Done(answer.text());
            case TOO_LARGE -> {
                isSpent = true;
                yield new Outcome.GrewTooLarge();
            }
            case FAILED -> {
                LOG.warn("Isolated work failed with {}", answer.text());
                yield new Outcome.BrokeDown();
            }
        };
    }

    /// Its pipe is closed, so its end is a moment away; one that goes on has said something that is no answer.
    private Outcome fallen() {
        process.onExit()
                .completeOnTimeout(process, TO_END.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        if (process.isAlive()) {
            end();
            return new Outcome.BrokeDown();
        }
        int status = process.exitValue();
        LOG.warn("Worker process {} ended with status {}", process.pid(), status);
        return status == OUT_OF_MEMORY || status == KILLED ? new Outcome.GrewTooLarge() : new Outcome.BrokeDown();
    }

    private ScheduledFuture<?> bell(Duration limit) {
        return alarm.schedule(this::end, limit.toMillis(), TimeUnit.MILLISECONDS);
    }
}
