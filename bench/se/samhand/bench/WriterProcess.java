package se.samhand.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samhand.database.internal.BenchDatabase;

/// The application in a process of its own, which writes rows and tells of each one that it was told is kept.
final class WriterProcess {

    private static final int WRITERS = 4;
    private static final String KEPT = "kept ";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Thread listener;
    private final Semaphore news = new Semaphore(0);

    private WriterProcess(Process process, Set<UUID> kept) {
        this.process = process;
        this.listener = Thread.ofPlatform().start(() -> listen(kept));
    }

    /// @param kept gets every row that the process was told is kept
    static WriterProcess start(String dataSet, Set<UUID> kept) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriterProcess.class.getName(),
                        dataSet)
                .redirectError(BenchDatabase.folder().resolve(dataSet + ".log").toFile())
                .start();
        return new WriterProcess(process, kept);
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var dataSet = arguments[0];
        var application = BenchApplication.start(Map.of(
                "samhand.database.folder", BenchDatabase.folder().toString(), "samhand.database.data-set", dataSet));
        try (var owner = BenchDatabase.connect(dataSet, true);
                var statement = owner.createStatement()) {
            statement.execute(WriteRow.TABLE);
        }
        var write = new WriteRow(application);
        var threads = Executors.newFixedThreadPool(WRITERS);
        for (var writer = 0; writer < WRITERS; writer++) {
            threads.execute(() -> {
                while (!threads.isShutdown()) {
                    writeAndTell(write);
                }
            });
        }
        // Until whoever started this process lets go of its input.
        System.in.transferTo(System.err);
        threads.close();
        application.close();
    }

    /// What failed was not kept; the server may be away for a moment.
    private static void writeAndTell(WriteRow write) {
        try {
            var id = write.write();
            synchronized (System.out) {
                System.out.println(KEPT + id);
            }
        } catch (DataAccessException | TransactionException notKept) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /// A line that the end of the process cut off says nothing; what is no such line is the application's log.
    private void listen(Set<UUID> kept) {
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(KEPT) && line.length() == KEPT.length() + 36) {
                    kept.add(UUID.fromString(line.substring(KEPT.length())));
                    news.release();
                } else {
                    System.err.println(line);
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Waits until so many more rows have been kept.
    void await(int rows) throws InterruptedException {
        if (!news.tryAcquire(rows, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The application has kept nothing for " + PATIENCE);
        }
    }

    /// From now on only what is kept from now on counts.
    void forgetNews() {
        news.drainPermits();
    }

    /// `kill -9`.
    void kill() throws InterruptedException {
        // Through its handle: a process that is ended directly loses what it has written and nobody has read yet.
        process.toHandle().destroyForcibly();
        process.onExit().join();
        listener.join();
    }

    void stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.onExit().join();
        listener.join();
    }
}
