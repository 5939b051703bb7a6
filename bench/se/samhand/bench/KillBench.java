package se.samhand.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import se.samhand.audit.AuditChain;
import se.samhand.audit.ChainVerdict;
import se.samhand.database.internal.BenchDatabase;

/// Kills the application and PostgreSQL while rows are written, again and again.
///
/// After each kill every row that was told to be kept must be there with its place in the chain, and the chain whole.
/// The baseline of the time to come back is a start after a proper stop.
final class KillBench {

    private static final String DATA_SET = "kill";
    private static final long SEED = 20_261_123;
    private static final int MOST_ROWS_BEFORE_A_KILL = 400;

    private final int kills;
    private final int cleanStarts;
    private final Set<UUID> kept = ConcurrentHashMap.newKeySet();
    private final Random random = new Random(SEED);
    private int checks;

    KillBench(boolean isQuick) {
        this.kills = isQuick ? 3 : 25;
        this.cleanStarts = isQuick ? 2 : 5;
    }

    void run() throws IOException, SQLException, InterruptedException {
        BenchDatabase.clear(DATA_SET);
        BenchDatabase.start(DATA_SET).close();
        var writer = WriterProcess.start(DATA_SET, kept);
        writer.await(1);
        var cleanApplication = new ArrayList<Long>();
        for (var start = 0; start < cleanStarts; start++) {
            writer.stop();
            writer = startAgain(cleanApplication);
        }
        var killedApplication = new ArrayList<Long>();
        for (var kill = 0; kill < kills; kill++) {
            writer.await(1 + random.nextInt(MOST_ROWS_BEFORE_A_KILL));
            writer.kill();
            writer = startAgain(killedApplication);
            check();
        }
        var killedServer = new ArrayList<Long>();
        for (var kill = 0; kill < kills; kill++) {
            writer.await(1 + random.nextInt(MOST_ROWS_BEFORE_A_KILL));
            killedServer.add(killServer(writer));
            check();
        }
        writer.stop();
        report(cleanApplication, killedApplication, killedServer, cleanServerStarts());
    }

    private WriterProcess startAgain(List<Long> times) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var writer = WriterProcess.start(DATA_SET, kept);
        writer.await(1);
        times.add(System.nanoTime() - begun);
        return writer;
    }

    /// Gives the time until a row is kept by the server's successor.
    private static long killServer(WriterProcess writer) throws IOException, InterruptedException {
        var server = BenchDatabase.process(DATA_SET);
        var begun = System.nanoTime();
        server.destroyForcibly();
        while (server.info().arguments().isPresent()) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
        writer.forgetNews();
        // What was under way when the server died may still be told; its successor tells more than that.
        writer.await(20);
        return System.nanoTime() - begun;
    }

    private void check() throws IOException, SQLException {
        var expected = Set.copyOf(kept);
        var missing = new ArrayList<>(expected);
        try (var connection = BenchDatabase.connect(DATA_SET, false);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select r.id
                          from public.bench_row r
                          join audit.entry e on e.subject_id = r.id
                          join audit.link l on l.entry_id = e.id
                        """)) {
            var found = ConcurrentHashMap.<UUID>newKeySet();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            missing.removeAll(found);
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(missing.size() + " rows that were told to be kept are lost: " + missing);
        }
        try (var connection = BenchDatabase.connect(DATA_SET, false)) {
            var verdict =
                    AuditChain.verify(connection, List.of(), Clock.systemUTC().instant());
            if (!(verdict instanceof ChainVerdict.Whole)) {
                throw new IllegalStateException("The chain is " + verdict);
            }
        }
        checks++;
    }

    private static List<Long> cleanServerStarts() {
        var times = new ArrayList<Long>();
        for (var start = 0; start < 3; start++) {
            var begun = System.nanoTime();
            var server = BenchDatabase.start(DATA_SET);
            times.add(System.nanoTime() - begun);
            server.close();
        }
        return times;
    }

    private void report(
            List<Long> cleanApplication,
            List<Long> killedApplication,
            List<Long> killedServer,
            List<Long> cleanServer) {
        Report.title("kill -9: %d of the application, %d of PostgreSQL, while 4 writers write (seed %d)"
                .formatted(kills, kills, SEED));
        Report.line("%d rows told to be kept, 0 lost; the chain was whole in %d checks of %d"
                .formatted(kept.size(), checks, 2 * kills));
        Report.head("after kill", "clean start");
        Report.row("application, median ms", median(killedApplication), median(cleanApplication));
        Report.row("PostgreSQL, median ms", median(killedServer), median(cleanServer));
    }

    private static double median(List<Long> nanoseconds) {
        return Report.percentile(nanoseconds, 50);
    }
}
