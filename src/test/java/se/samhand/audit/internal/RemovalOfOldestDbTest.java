package se.samhand.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.audit.AuditChain;
import se.samhand.audit.ChainState;
import se.samhand.audit.ChainVerdict;
import se.samhand.audit.ChainVerdict.Broken;
import se.samhand.audit.ChainVerdict.Fault;
import se.samhand.audit.ChainVerdict.Whole;
import se.samhand.database.ImportOutcome;
import se.samhand.database.internal.DataCopies;
import se.samhand.database.internal.TestServer;
import se.samhand.kernel.UuidV7;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.DbTest;

/// What was recorded long ago goes, and the rest of the chain verifies from where it ended.
@DbTest
class RemovalOfOldestDbTest {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final String RESTORED = "restored_of_removal";

    @Autowired
    private AuditLines lines;

    @Autowired
    private Chains chains;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private DataSource application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ClassDatabase database;

    private final Instant now = Instant.now();

    @BeforeEach
    void beginWithFiveOldAndThreeYoungEntries() {
        var owner = database.asOwner();
        owner.sql("truncate audit.entry, audit.link, audit.checkpoint").update();
        for (int age = 12; age >= 8; age--) {
            record(now.minus(YEAR.multipliedBy(age)));
        }
        for (int age = 2; age >= 0; age--) {
            record(now.minus(YEAR.multipliedBy(age)));
        }
    }

    @Test
    void removesTheOldestAndLeavesAChainThatVerifies() throws SQLException {
        var before = state();

        assertThat(remove(10, 1000)).isEqualTo(2);
        assertThat(remove(7, 1000)).isEqualTo(3);

        var after = state();
        assertThat(after.number()).isEqualTo(before.number()).isEqualTo(8);
        assertThat(after.link()).isEqualTo(before.link());
        assertThat(after.count()).isEqualTo(3);
        assertThat(verify(List.of(before))).isInstanceOf(Whole.class);
        assertThat(chains.get().removed()).isEqualTo(5);
    }

    @Test
    void removesAHandfulAtATime() {
        assertThat(remove(6, 2)).isEqualTo(2);
        assertThat(remove(6, 2)).isEqualTo(2);
        assertThat(remove(6, 2)).isEqualTo(1);
        assertThat(remove(6, 2)).isZero();
    }

    @Test
    void goesOnWithTheChainWhereItWas() throws SQLException {
        remove(6, 1000);
        record(now);

        assertThat(state().number()).isEqualTo(9);
    }

    @Test
    void keepsTheLastEntryHoweverOldSoThatTheChainHasAnEnd() throws SQLException {
        database.asOwner().sql("truncate audit.entry, audit.link").update();
        record(now.minus(YEAR.multipliedBy(12)));
        record(now.minus(YEAR.multipliedBy(11)));

        assertThat(remove(6, 1000)).isEqualTo(1);
        assertThat(state().number()).isEqualTo(2);
    }

    @Test
    void removesNothingOfTheLastFiveYears() {
        assertThatThrownBy(() -> remove(4, 1000)).rootCause().hasMessageContaining("last five years");
    }

    @Test
    void removesNothingOfABrokenStretch() {
        database.asOwner()
                .sql(
                        "update audit.entry set code = 'lamp.broken' where id = (select entry_id from audit.link where number = 2)")
                .update();

        assertThatThrownBy(() -> remove(6, 1000)).rootCause().hasMessageContaining("chain is broken");
    }

    @Test
    void findsACheckpointThatSaysAnotherLinkThanWhereTheRemovalEnded() throws SQLException {
        var five = jdbc.sql("select encode(hash, 'hex') from audit.link where number = 5")
                .query(String.class)
                .single();
        remove(6, 1000);
        var installation = state().installation();

        assertThat(verify(List.of(new ChainState(installation, 5, five, 5, now))))
                .isInstanceOf(Whole.class);
        assertThat(verify(List.of(new ChainState(installation, 5, "ab".repeat(32), 5, now))))
                .isEqualTo(new Broken(5, Fault.REWRITTEN));
    }

    @Test
    void verifiesInARestoredCopyToo(@TempDir Path folder) throws IOException, SQLException {
        remove(6, 1000);
        var before = state();
        var file = folder.resolve("samhand.zip");
        TestServer.get().create(RESTORED);
        try {
            DataCopies.export(database.name(), file);
            assertThat(DataCopies.restore(RESTORED, file)).isInstanceOf(ImportOutcome.Imported.class);

            var copy = TestServer.get().asOwner(RESTORED);
            assertThat(verify(copy, List.of(before))).isInstanceOfSatisfying(Whole.class, whole -> {
                assertThat(whole.state().link()).isEqualTo(before.link());
                assertThat(whole.state().count()).isEqualTo(3);
            });
            JdbcClient.create(copy).sql("delete from audit.checkpoint").update();
            assertThat(verify(copy, List.of(before)))
                    .as("The copy holds to the checkpoint that came with it")
                    .isInstanceOf(Broken.class);
        } finally {
            TestServer.get().drop(RESTORED);
        }
    }

    @Test
    void findsThatMoreWasRemovedThanTheCheckpointSays() throws SQLException {
        remove(6, 1000);
        var owner = database.asOwner();
        owner.sql("delete from audit.link where number = 6").update();

        assertThat(verify(List.of())).isEqualTo(new Broken(6, Fault.MISSING));
    }

    @Test
    void verifiesWithSqlAloneAsTheDocumentSays() throws IOException {
        remove(6, 1000);
        var document = Files.readString(Path.of("docs/audit-chain.md"));
        var start = document.indexOf("with removed as");
        var statement = document.substring(start, document.indexOf(';', start));

        assertThat(jdbc.sql(statement).query(Long.class).list()).isEmpty();
        database.asOwner()
                .sql("update audit.entry set code = 'lamp.broken' where code = 'lamp.lit'")
                .update();
        assertThat(jdbc.sql(statement).query(Long.class).list()).containsExactly(6L);
    }

    @Test
    void letsTheApplicationWriteNoCheckpointsAndDeleteNothingByItself() {
        for (var statement : new String[] {
            "insert into audit.checkpoint (number, hash, first_number, newest_at, removed_at)"
                    + " values (8, sha256('x'), 1, now(), now())",
            "update audit.checkpoint set number = 8",
            "delete from audit.checkpoint",
            "truncate audit.checkpoint",
            "delete from audit.link",
            "delete from audit.entry",
            "alter function audit.remove_oldest rename to remove",
        }) {
            assertThatThrownBy(() -> jdbc.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    private int remove(int years, int most) {
        return chains.removeOldest(now.minus(YEAR.multipliedBy(years)).minus(Duration.ofDays(100)), most);
    }

    private void record(Instant at) {
        transaction.executeWithoutResult(status -> lines.add(new AuditLine(
                UuidV7.next(Clock.fixed(at, ZoneOffset.UTC)),
                "lamp.lit",
                Map.of(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                at)));
    }

    private ChainState state() throws SQLException {
        return ((Whole) verify(List.of())).state();
    }

    private ChainVerdict verify(List<ChainState> checkpoints) throws SQLException {
        return verify(application, checkpoints);
    }

    private ChainVerdict verify(DataSource source, List<ChainState> checkpoints) throws SQLException {
        try (var connection = source.getConnection()) {
            return AuditChain.verify(connection, checkpoints, now);
        }
    }
}
