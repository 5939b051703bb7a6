package se.samhand.job.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import se.samhand.job.IsolatedWork;
import se.samhand.job.Isolation.Outcome;
import se.samhand.job.JobId;
import se.samhand.job.JobRun;

class WorkerPoolTest {

    private static final Duration AMPLE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final List<WorkerPool> pools = new ArrayList<>();

    @AfterEach
    void endsTheProcesses() {
        pools.forEach(WorkerPool::destroy);
    }

    @Test
    void answersWithWhatTheWorkFoundAndKeepsTheProcessWarm() throws IOException {
        var pool = pool(1, AMPLE);
        var file = Files.writeString(folder.resolve("fil"), "innehåll");

        var first = pool.run(Reads.class, file, List.of("å", "ö"), new Run());
        var second = pool.run(TellsProcess.class, file, List.of(), new Run());
        var third = pool.run(TellsProcess.class, file, List.of(), new Run());

        assertThat(first).isEqualTo(new Outcome.Done("innehåll åö"));
        assertThat(third)
                .isEqualTo(second)
                .isNotEqualTo(new Outcome.Done("" + ProcessHandle.current().pid()));
    }

    @Test
    void endsWorkThatHangsAndGoesOnWithTheNext() {
        var pool = pool(1, Duration.ofSeconds(2));

        assertThat(pool.run(Hangs.class, folder, List.of(), new Run())).isEqualTo(new Outcome.TookTooLong());
        assertThat(pool.run(TellsProcess.class, folder, List.of(), new Run())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void endsWorkThatSwellsAndGoesOnWithTheNext() {
        var pool = pool(1, AMPLE);

        assertThat(pool.run(Swells.class, folder, List.of(), new Run())).isEqualTo(new Outcome.GrewTooLarge());
        assertThat(pool.run(TellsProcess.class, folder, List.of(), new Run())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void survivesWorkThatTakesItsProcessDown() {
        var pool = pool(1, AMPLE);

        assertThat(pool.run(Halts.class, folder, List.of(), new Run())).isEqualTo(new Outcome.BrokeDown());
        assertThat(pool.run(TellsProcess.class, folder, List.of(), new Run())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void survivesWorkThatFailsOrPrintsOrAnswersTooMuch() {
        var pool = pool(1, AMPLE);

        assertThat(pool.run(Fails.class, folder, List.of(), new Run())).isEqualTo(new Outcome.BrokeDown());
        assertThat(pool.run(Overflows.class, folder, List.of(), new Run())).isEqualTo(new Outcome.BrokeDown());
        assertThat(pool.run(Prints.class, folder, List.of(), new Run())).isEqualTo(new Outcome.Done("svar"));
        assertThat(pool.run(SaysMuch.class, folder, List.of(), new Run())).isEqualTo(new Outcome.GrewTooLarge());
    }

    @Test
    void letsTheProcessSeeNothingOfTheSurroundingsOfTheApplication() {
        var seen = pool(1, AMPLE).run(TellsSurroundings.class, folder, List.of(), new Run());

        assertThat(System.getenv()).containsKey("HOME");
        assertThat(seen)
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.result())
                                .contains("PATH")
                                .doesNotContain("HOME", "PASSWORD", "SAMHAND"));
    }

    @Test
    void endsWorkThatSomebodyAskedToStop() throws IOException {
        var pool = pool(1, AMPLE);
        var run = new Run();
        run.cancelOnceItIsUnderWay();

        assertThatThrownBy(() -> pool.run(Hangs.class, folder, List.of(), run))
                .isInstanceOf(CancellationException.class);
        assertThat(pool.run(TellsProcess.class, folder, List.of(), new Run())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void letsOthersGoOnBesideWorkThatHangs() throws Exception {
        var pool = pool(2, AMPLE);
        var hanging = new Run();
        try (var threads = Executors.newCachedThreadPool()) {
            Future<?> stuck = threads.submit(() -> pool.run(Hangs.class, folder, List.of(), hanging));
            hanging.isUnderWay.await();

            var others = new ArrayList<Outcome>();
            for (int number = 0; number < 5; number++) {
                others.add(pool.run(TellsProcess.class, folder, List.of(), new Run()));
            }
            hanging.cancel();

            assertThat(others).hasSize(5).allSatisfy(other -> assertThat(other).isInstanceOf(Outcome.Done.class));
            assertThatThrownBy(stuck::get).hasCauseInstanceOf(CancellationException.class);
        }
    }

    private WorkerPool pool(int processes, Duration time) {
        var pool = new WorkerPool(
                new WorkerProperties(processes, DataSize.ofMegabytes(48), time, AMPLE, DataSize.ofKilobytes(64), 100),
                new SimpleMeterRegistry());
        pools.add(pool);
        return pool;
    }

    public static final class Reads implements IsolatedWork {
        @Override
        public String work(Path file, List<String> arguments) throws IOException {
            return Files.readString(file) + " " + String.join("", arguments);
        }
    }

    public static final class TellsProcess implements IsolatedWork {
        @Override
        public String work(Path file, List<String> arguments) {
            return Long.toString(ProcessHandle.current().pid());
        }
    }

    public static final class TellsSurroundings implements IsolatedWork {
        @Override
        public String work(Path file, List<String> arguments) {
            return String.join(" ", System.getenv().keySet());
        }
    }

    public static final class Hangs implements IsolatedWork {
        @Override
        @SuppressWarnings("InfiniteLoopStatement")
        public String work(Path file, List<String> arguments) {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }

    public static final class Swells implements IsolatedWork {
        @Override
        @SuppressWarnings({"InfiniteLoopStatement", "ModifiedButNotUsed"})
        public String work(Path file, List<String> arguments) {
            List<byte[]> held = new ArrayList<>();
            while (true) {
                held.add(new byte[1024 * 1024]);
            }
        }
    }

    public static final class Halts implements IsolatedWork {
        @Override
        public String work(Path file, List<String> arguments) {
            Runtime.getRuntime().halt(1);
            return "";
        }
    }

    public static final class Fails implements IsolatedWork {
        @Override
        public String work(Path file, List<String> arguments) {
            throw new IllegalStateException("made to fail");
        }
    }

    public static final class Overflows implements IsolatedWork {
        @Override
        @SuppressWarnings("InfiniteRecursion")
        public String work(Path file, List<String> arguments) {
            return work(file, arguments) + ".";
        }
    }

    public static final class Prints implements IsolatedWork {
        @Override
        public String work(Path file, List<String> arguments) {
            System.out.println("Something that is no answer");
            return "svar";
        }
    }

    public static final class SaysMuch implements IsolatedWork {
        @Override
        public String work(Path file, List<String> arguments) {
            return "x".repeat(64 * 1024 + 1);
        }
    }

    /// A job that a test can ask to stop.
    private static final class Run implements JobRun {

        private final List<Runnable> onCancel = new ArrayList<>();
        private final CountDownLatch isUnderWay = new CountDownLatch(1);
        private boolean cancelsAtOnce;
        private volatile boolean isCancelled;

        void cancelOnceItIsUnderWay() {
            cancelsAtOnce = true;
        }

        void cancel() {
            isCancelled = true;
            onCancel.forEach(Runnable::run);
        }

        @Override
        public JobId id() {
            return new JobId(new UUID(0, 1));
        }

        @Override
        public UUID subject() {
            return new UUID(0, 2);
        }

        @Override
        public UUID startedBy() {
            return new UUID(0, 3);
        }

        @Override
        public void progress(int done, int total, String messageKey, Object... arguments) {
            goOn();
        }

        @Override
        public void goOn() {
            if (isCancelled) {
                throw new CancellationException();
            }
        }

        @Override
        public void onCancel(Runnable action) {
            onCancel.add(action);
            isUnderWay.countDown();
            if (cancelsAtOnce) {
                cancel();
            }
        }
    }
}
