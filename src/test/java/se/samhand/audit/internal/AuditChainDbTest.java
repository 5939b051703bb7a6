package se.samhand.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.audit.AuditChain;
import se.samhand.audit.ChainVerdict;
import se.samhand.audit.ChainVerdict.Whole;
import se.samhand.database.internal.TestServer;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.DbTest;

/// How entries get their places in the chain, whatever transactions do.
@DbTest
class AuditChainDbTest {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataSource application;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ClassDatabase database;

    private final UUID lamp = UUID.randomUUID();

    @Test
    void chainsWhatTheApplicationRecordedWhileItStarted() throws SQLException {
        assertThat(verify().state().number()).isPositive();
    }

    @Test
    void givesTheEventsOfATransactionConsecutiveNumbers() throws SQLException {
        transaction().executeWithoutResult(status -> {
            publish();
            publish();
            publish();
        });

        var numbers = numbers();
        assertThat(numbers).hasSize(3);
        assertThat(numbers.getLast() - numbers.getFirst()).isEqualTo(2);
        verify();
    }

    @Test
    void leavesNoGapAfterARollback() throws SQLException {
        var before = verify().state().number();

        transaction().executeWithoutResult(status -> {
            publish();
            status.setRollbackOnly();
        });
        transaction().executeWithoutResult(status -> publish());

        assertThat(verify().state().number()).isEqualTo(before + 1);
    }

    @Test
    void chainsOnlyWhatASavepointKept() throws SQLException {
        var before = verify().state().number();

        transaction().executeWithoutResult(status -> {
            publish();
            var savepoint = status.createSavepoint();
            publish();
            status.rollbackToSavepoint(savepoint);
            publish();
        });

        assertThat(numbers()).containsExactly(before + 1, before + 2);
        verify();
    }

    @Test
    void chainsTheInnerTransactionFirstWhenItEndsFirst() throws SQLException {
        var other = UUID.randomUUID();

        transaction().executeWithoutResult(outer -> {
            publish();
            anew().executeWithoutResult(inner -> events.publishEvent(TrailEvent.lampLit(other)));
        });

        assertThat(numbers(other).getFirst()).isLessThan(numbers().getFirst());
        verify();
    }

    @Test
    void keepsTheInnerTransactionWhenTheOuterIsRolledBack() throws SQLException {
        var other = UUID.randomUUID();

        transaction().executeWithoutResult(outer -> {
            publish();
            anew().executeWithoutResult(inner -> events.publishEvent(TrailEvent.lampLit(other)));
            outer.setRollbackOnly();
        });

        assertThat(numbers()).isEmpty();
        assertThat(numbers(other)).hasSize(1);
        verify();
    }

    @Test
    void refusesAnEventInATransactionThatOnlyReads() {
        var reading = transaction();
        reading.setReadOnly(true);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> reading.executeWithoutResult(status -> publish()))
                .havingRootCause()
                .withMessageContaining("read-only transaction");
    }

    @Test
    void failsTheChangeWhenTheChainCannotGoOn() {
        database.asOwner()
                .sql("alter table audit.link add constraint link_probe check (number < 0) not valid")
                .update();
        try {
            assertThatThrownBy(() -> transaction().executeWithoutResult(status -> publish()))
                    .hasMessageContaining("link_probe");
        } finally {
            database.asOwner()
                    .sql("alter table audit.link drop constraint link_probe")
                    .update();
        }
        assertThat(jdbc.sql("select count(*) from audit.entry where subject_id = :lamp")
                        .param("lamp", lamp)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void chainsManyWritersOneAfterAnother() throws SQLException, InterruptedException, ExecutionException {
        var writers = 8;
        var each = 25;
        var before = verify().state().number();
        var together = new CountDownLatch(writers);
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var work = IntStream.range(0, writers)
                    .mapToObj(writer -> threads.submit(() -> {
                        together.countDown();
                        together.await();
                        for (var number = 0; number < each; number++) {
                            transaction().executeWithoutResult(status -> {
                                publish();
                                publish();
                            });
                        }
                        return writer;
                    }))
                    .toList();
            for (Future<Integer> writer : work) {
                writer.get();
            }
        }

        assertThat(verify().state().number()).isEqualTo(before + 2L * writers * each);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"quoted\" and \\ back",
                "line\nbreak\ttab\r\f\b",
                "\u0001\u001f\u007f\u2028",
                "å ä ö é 漢 \uD83D\uDE00",
                "{\"a\": [1, 2]}",
                "<b>&amp;</b>/'"
            })
    void hashesTextAsTheDatabaseDoes(String text) throws SQLException {
        var event = TrailEvent.lampLit(lamp).with(Map.of("z", text, "a", text, "B", "b", "a-1", "", "a.b", ""));
        transaction().executeWithoutResult(status -> events.publishEvent(event));

        var number = numbers().getFirst();
        var ofTheDatabase =
                jdbc.sql("""
                        select audit.canonical_form(l.number, e)
                          from audit.entry e
                          join audit.link l on l.entry_id = e.id
                         where e.subject_id = :lamp
                        """).param("lamp", lamp).query(String.class).single();
        var line = jdbc.sql("select " + StoredLink.COLUMNS
                        + " from audit.link l join audit.entry e on e.id = l.entry_id where l.number = :number")
                .param("number", number)
                .query((row, index) -> StoredLink.of(row))
                .single()
                .line();

        assertThat(CanonicalForm.of(number, Objects.requireNonNull(line))).isEqualTo(ofTheDatabase);
        verify();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.link set number = 7",
                "delete from audit.link",
                "truncate audit.link",
                "insert into audit.link (number, entry_id, previous_hash, hash)"
                        + " values (999999, uuidv7(), sha256('a'), sha256('b'))",
                "update audit.installation set began_at = now()",
                "delete from audit.installation",
                "delete from audit.verification",
                "alter table audit.entry disable trigger entry_is_chained",
                "select audit.append_link(null)"
            })
    void letsTheApplicationReadTheChainButNotWriteIt(String statement) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(statement).update())
                .havingRootCause()
                .withMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 | sha256('a') | sha256('b') | link_number_is_positive",
                "999999 | 'short' | sha256('b') | link_previous_hash_is_sha256",
                "999999 | sha256('a') | 'short' | link_hash_is_sha256",
                "1 | sha256('a') | sha256('b') | link_pkey",
                "999999 | sha256('a') | (select hash from audit.link where number = 1) | link_hash_is_its_own",
                "999999 | (select previous_hash from audit.link where number = 1) | sha256('b') | link_follows_one_link"
            })
    void keepsTheRulesOfTheChainInTheDatabase(String row) {
        var values = row.split(" \\| ");
        var sql = "insert into audit.link (number, entry_id, previous_hash, hash) values (%s, uuidv7(), %s, %s)"
                .formatted(values[0], values[1], values[2]);

        assertThatThrownBy(() -> database.asOwner().sql(sql).update()).hasMessageContaining(values[3]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"with space\": \"a\"} | now() | entry_arguments_are_named_texts",
                "{\"count\": 1} | now() | entry_arguments_are_named_texts",
                "{\"a\": null} | now() | entry_arguments_are_named_texts",
                "{} | 'infinity' | entry_recorded_at_is_finite"
            })
    void refusesAnEntryThatHasNoCanonicalForm(String row) {
        var values = row.split(" \\| ");
        var sql = """
                insert into audit.entry (id, code, arguments, actor_id, subject_id, recorded_at)
                values (uuidv7(), 'lamp.lit', '%s', uuidv7(), uuidv7(), %s)
                """.formatted(values[0], values[1]);

        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining(values[2]);
    }

    /// As when a copy of the database is read in: entries and links come together.
    @Test
    void leavesEntriesAloneThatComeWithTheirLinks() throws SQLException {
        transaction().executeWithoutResult(status -> publish());
        var owner = new JdbcTransactionManager(TestServer.get().asOwner(database.name()));
        var before = verify().state();

        new TransactionTemplate(owner).executeWithoutResult(status -> {
            var copying = JdbcClient.create(Objects.requireNonNull(owner.getDataSource()));
            copying.sql("create temporary table entries on commit drop as select * from audit.entry")
                    .update();
            copying.sql("create temporary table links on commit drop as select * from audit.link")
                    .update();
            copying.sql("truncate audit.entry, audit.link").update();
            copying.sql("insert into audit.entry select * from entries").update();
            copying.sql("insert into audit.link select * from links").update();
        });

        assertThat(verify().state()).isEqualTo(before);
    }

    private void publish() {
        events.publishEvent(TrailEvent.lampLit(lamp));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private TransactionTemplate anew() {
        var template = transaction();
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }

    private List<Long> numbers() {
        return numbers(lamp);
    }

    private List<Long> numbers(UUID subject) {
        return jdbc.sql("""
                        select l.number
                          from audit.link l
                          join audit.entry e on e.id = l.entry_id
                         where e.subject_id = :subject
                         order by l.number
                        """)
                .param("subject", subject)
                .query((row, index) -> row.getLong("number"))
                .list();
    }

    private Whole verify() throws SQLException {
        try (var connection = application.getConnection()) {
            ChainVerdict verdict = AuditChain.verify(connection, List.of(), Instant.EPOCH);
            assertThat(verdict).isInstanceOf(Whole.class);
            return (Whole) verdict;
        }
    }
}
