package se.samhand.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import se.samhand.audit.AuditChain;
import se.samhand.audit.ChainVerdict;
import se.samhand.database.internal.BenchDatabase;

/// What the chain costs when 50 people save at the same time.
///
/// The baseline is the same transaction with the same audit entry, but without a link.
final class AuditChainBench {

    private static final int WRITERS = 50;
    private static final String DATA_SET = "audit-chain";

    private final int rounds;
    private final Duration each;

    AuditChainBench(boolean isQuick) {
        this.rounds = isQuick ? 2 : 5;
        this.each = Duration.ofSeconds(isQuick ? 3 : 10);
    }

    void run() throws IOException, SQLException, InterruptedException, ExecutionException {
        BenchDatabase.clear(DATA_SET);
        try (var database = BenchDatabase.start(DATA_SET)) {
            var settings = new HashMap<>(database.settings());
            settings.put("spring.datasource.hikari.maximum-pool-size", WRITERS);
            try (var application = BenchApplication.start(settings)) {
                database.asOwner(WriteRow.TABLE);
                measure(database, new WriteRow(application));
                verify(database, application.getBean(DataSource.class));
            }
        }
    }

    private void measure(BenchDatabase database, WriteRow write)
            throws SQLException, InterruptedException, ExecutionException {
        var load = new Load(WRITERS);
        load.run(each, worker -> write.write());
        var chained = Load.Result.none();
        var unchained = Load.Result.none();
        for (var round = 0; round < rounds; round++) {
            chained = chained.and(load.run(each, worker -> write.write()));
            database.asOwner("alter table audit.entry disable trigger entry_is_chained");
            unchained = unchained.and(load.run(each, worker -> write.write()));
            database.asOwner("alter table audit.entry enable trigger entry_is_chained");
        }
        Report.title("Audit chain: %d writers, %d rounds of %d s each, in turn"
                .formatted(WRITERS, rounds, each.toSeconds()));
        Report.head("chained", "unchained");
        Report.row("transactions per second", chained.perSecond(), unchained.perSecond());
        Report.row(
                "p50, ms",
                Report.percentile(chained.nanoseconds(), 50),
                Report.percentile(unchained.nanoseconds(), 50));
        Report.row(
                "p95, ms",
                Report.percentile(chained.nanoseconds(), 95),
                Report.percentile(unchained.nanoseconds(), 95));
    }

    /// The entries of the baseline never got a link; without them the chain must be whole.
    private static void verify(BenchDatabase database, DataSource application) throws SQLException {
        database.asOwner(
                "delete from audit.entry e where not exists (select from audit.link l where l.entry_id = e.id)");
        try (var connection = application.getConnection()) {
            var begun = System.nanoTime();
            switch (AuditChain.verify(connection, List.of(), Clock.systemUTC().instant())) {
                case ChainVerdict.Whole whole ->
                    Report.line("Chain whole: %d entries, verified in %d ms"
                            .formatted(whole.state().count(), (System.nanoTime() - begun) / 1_000_000));
                case ChainVerdict.Broken broken -> throw new IllegalStateException("The chain is " + broken);
            }
        }
    }
}
