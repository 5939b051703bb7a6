package se.samhand.job.internal.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import se.samhand.job.IsolatedWork;

/// The program of a worker process: takes requests from standard input, one after the other, and answers on standard
/// output.
///
/// Ends when the application does: then standard input is closed, or, if it is busy, when its time is out.
final class WorkerProgram {

    private static final int TIME_IS_OUT = 4;

    private final DataInputStream requests;
    private final DataOutputStream answers;
    private final long mostBytes;
    private final Duration limit;
    private final Map<String, IsolatedWork> works = new HashMap<>();
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("time-limit").factory());

    private WorkerProgram(DataInputStream requests, DataOutputStream answers, long mostBytes, Duration limit) {
        this.requests = requests;
        this.answers = answers;
        this.mostBytes = mostBytes;
        this.limit = limit;
    }

    /// @param arguments the most bytes of an answer, and the most milliseconds of a piece of work
    public static void main(String[] arguments) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // What a library prints must not end up among the answers.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
        var program = new WorkerProgram(
                new DataInputStream(System.in),
                out,
                Long.parseLong(arguments[0]),
                Duration.ofMillis(Long.parseLong(arguments[1])));
        program.serve();
    }

    private void serve() throws IOException {
        answers.writeInt(WorkerMessage.READY);
        answers.flush();
        boolean isAsked = true;
        while (isAsked) {
            try {
                answer(WorkerMessage.Request.read(requests)).write(answers);
            } catch (EOFException end) {
                isAsked = false;
            }
        }
    }

    private WorkerMessage.Answer answer(WorkerMessage.Request request) {
        var bell =
                alarm.schedule(() -> Runtime.getRuntime().halt(TIME_IS_OUT), limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            String result = work(request.work()).work(Path.of(request.file()), request.arguments());
            return result.length() > mostBytes
                    ? new WorkerMessage.Answer(WorkerMessage.Answer.Kind.TOO_LARGE, "")
                    : new WorkerMessage.Answer(WorkerMessage.Answer.Kind.DONE, result);
        } catch (IOException | ReflectiveOperationException | RuntimeException | StackOverflowError problem) {
            // Its message may quote the file.
            return new WorkerMessage.Answer(
                    WorkerMessage.Answer.Kind.FAILED, problem.getClass().getName());
        } finally {
            bell.cancel(false);
        }
    }

    private IsolatedWork work(String name) throws ReflectiveOperationException {
        IsolatedWork known = works.get(name);
        if (known == null) {
            known = Class.forName(name)
                    .asSubclass(IsolatedWork.class)
                    .getConstructor()
                    .newInstance();
            works.put(name, known);
        }
        return known;
    }
}
