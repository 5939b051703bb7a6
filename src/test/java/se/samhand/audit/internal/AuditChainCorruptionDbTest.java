package se.samhand.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.audit.AuditChain;
import se.samhand.audit.ChainState;
import se.samhand.audit.ChainVerdict;
import se.samhand.audit.ChainVerdict.Broken;
import se.samhand.audit.ChainVerdict.Fault;
import se.samhand.audit.ChainVerdict.Whole;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.DbTest;

/// What somebody with all rights in the database can do to the trail, and that it is found out.
@DbTest
class AuditChainCorruptionDbTest {

    private static final int ENTRIES = 7;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private DataSource application;

    @Autowired
    private ClassDatabase database;

    private JdbcClient owner;

    @BeforeEach
    void beginWithAWholeTrail() throws SQLException {
        owner = database.asOwner();
        owner.sql("alter table audit.entry enable trigger entry_is_chained").update();
        owner.sql("alter table audit.link drop constraint if exists link_entry_exists")
                .update();
        owner.sql("truncate audit.entry, audit.link").update();
        IntStream.range(0, ENTRIES).forEach(number -> record());
        assertThat(verify()).isInstanceOf(Whole.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code = 'lamp.broken'",
                "arguments = '{\"room\": \"Köket\"}'",
                "arguments = '{}'",
                "arguments = '{\"room\": \"Hallen\", \"by\": \"night\"}'",
                "actor_id = uuidv7()",
                "subject_id = uuidv7()",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "recorded_at = recorded_at - interval '1 year'"
            })
    void findsAChangedField(String change) throws SQLException {
        corrupt("update audit.entry set " + change + " where id = " + entry(4));

        assertThat(verify()).isEqualTo(new Broken(4, Fault.CHANGED));
    }

    @Test
    void findsAnEntryWithAnotherId() throws SQLException {
        corrupt("with renamed as (update audit.entry set id = uuidv7() where id = " + entry(4) + " returning id)"
                + " update audit.link set entry_id = (select id from renamed) where number = 4");

        assertThat(verify()).isEqualTo(new Broken(4, Fault.CHANGED));
    }

    @Test
    void findsAChangedLink() throws SQLException {
        corrupt("update audit.link set hash = sha256('other') where number = 4");

        assertThat(verify()).isEqualTo(new Broken(4, Fault.CHANGED));
    }

    @Test
    void findsAChangeWhoseOwnLinkWasMadeAnew() throws SQLException {
        corrupt("update audit.entry set code = 'lamp.broken' where id = " + entry(4));
        corrupt(relink(4));

        assertThat(verify()).isEqualTo(new Broken(4, Fault.CHANGED));
    }

    @Test
    void findsADeletedEntry() throws SQLException {
        corrupt("delete from audit.entry where id = " + entry(4));

        assertThat(verify()).isEqualTo(new Broken(4, Fault.MISSING));
    }

    @Test
    void findsADeletedEntryWithItsLink() throws SQLException {
        corrupt("with gone as (delete from audit.link where number = 4 returning entry_id)"
                + " delete from audit.entry where id = (select entry_id from gone)");

        assertThat(verify()).isEqualTo(new Broken(4, Fault.MISSING));
    }

    @Test
    void findsThatTheFirstEntryIsGone() throws SQLException {
        corrupt("delete from audit.link where number = 1");

        assertThat(verify()).isEqualTo(new Broken(1, Fault.MISSING));
    }

    @Test
    void findsADeletedEntryWhenTheOthersHaveMovedUp() throws SQLException {
        corrupt("delete from audit.link where number = 4");
        corrupt("update audit.link set number = number - 1 where number = 5");
        corrupt("update audit.link set number = number - 1 where number = 6");
        corrupt("update audit.link set number = number - 1 where number = 7");

        assertThat(verify()).isEqualTo(new Broken(4, Fault.CHANGED));
    }

    @Test
    void findsTwoEntriesThatHaveChangedPlaces() throws SQLException {
        corrupt("alter table audit.link drop constraint link_entry_is_its_own");
        corrupt("""
                update audit.link l set entry_id = other.entry_id
                  from audit.link other
                 where (l.number, other.number) in ((3, 5), (5, 3))
                """);

        assertThat(verify()).isEqualTo(new Broken(3, Fault.REORDERED));
    }

    @Test
    void findsTwoLinksThatHaveChangedNumbers() throws SQLException {
        corrupt("update audit.link set number = 1000 where number = 3");
        corrupt("update audit.link set number = 3 where number = 5");
        corrupt("update audit.link set number = 5 where number = 1000");

        assertThat(verify()).isEqualTo(new Broken(3, Fault.REORDERED));
    }

    @Test
    void findsAnEntryThatWasSlippedIn() throws SQLException {
        corrupt("alter table audit.entry disable trigger entry_is_chained");
        corrupt("""
                insert into audit.entry (id, code, arguments, actor_id, subject_id, recorded_at)
                values (uuidv7(), 'lamp.lit', '{}', uuidv7(), uuidv7(), now())
                """);

        assertThat(verify()).isEqualTo(new Broken(ENTRIES + 1, Fault.ADDED));
    }

    @Test
    void findsACutOffEndByACheckpoint() throws SQLException {
        var checkpoint = state();
        corrupt("delete from audit.link where number > 5");
        corrupt("delete from audit.entry where not exists (select from audit.link where entry_id = id)");

        assertThat(verify()).as("without a checkpoint it looks whole").isInstanceOf(Whole.class);
        assertThat(verify(checkpoint)).isEqualTo(new Broken(6, Fault.CUT_OFF));
    }

    @Test
    void findsACutOffEndThatHasGrownAgain() throws SQLException {
        var checkpoint = state();
        corrupt("delete from audit.link where number > 5");
        corrupt("delete from audit.entry where not exists (select from audit.link where entry_id = id)");
        IntStream.range(0, 5).forEach(number -> record());

        assertThat(verify(checkpoint)).isEqualTo(new Broken(ENTRIES, Fault.REWRITTEN));
    }

    @Test
    void findsAChainThatWasWrittenAnewFromTheBeginning() throws SQLException {
        var checkpoint = state();
        corrupt("update audit.entry set actor_id = uuidv7() where id = " + entry(2));
        for (var number = 2; number <= ENTRIES; number++) {
            corrupt(relink(number));
        }

        assertThat(verify()).as("without a checkpoint it looks whole").isInstanceOf(Whole.class);
        assertThat(verify(checkpoint)).isEqualTo(new Broken(ENTRIES, Fault.REWRITTEN));
    }

    @Test
    void findsThatEverythingIsGone() throws SQLException {
        var checkpoint = state();
        corrupt("truncate audit.entry, audit.link");

        assertThat(verify(checkpoint)).isEqualTo(new Broken(1, Fault.CUT_OFF));
    }

    @Test
    void refusesACheckpointOfAnotherInstallation() throws SQLException {
        var checkpoint = state();
        var foreign = new ChainState(
                UUID.randomUUID(), checkpoint.number(), checkpoint.link(), checkpoint.count(), checkpoint.at());

        assertThat(verify(foreign)).isEqualTo(new Broken(1, Fault.OTHER_INSTALLATION));
    }

    @Test
    void findsAChainThatWasGivenToAnotherInstallation() throws SQLException {
        var installation =
                owner.sql("select id from audit.installation").query(UUID.class).single();
        corrupt("update audit.installation set id = uuidv7()");
        try {
            assertThat(verify()).isEqualTo(new Broken(1, Fault.CHANGED));
        } finally {
            corrupt("update audit.installation set id = '" + installation + "'");
        }
    }

    @Test
    void goesOnBeingWholeAfterACheckpoint() throws SQLException {
        var checkpoint = state();
        record();

        assertThat(verify(checkpoint))
                .isInstanceOfSatisfying(
                        Whole.class, whole -> assertThat(whole.state().number()).isEqualTo(ENTRIES + 1));
    }

    private void record() {
        transaction.executeWithoutResult(status -> events.publishEvent(TrailEvent.lampLit()));
    }

    private void corrupt(String sql) {
        assertThat(owner.sql(sql).update()).as(sql).isGreaterThanOrEqualTo(0);
    }

    private String entry(int number) {
        return "(select entry_id from audit.link where number = " + number + ")";
    }

    /// Makes the link of an entry anew, with the documented SQL.
    private static String relink(int number) {
        return """
                update audit.link l
                   set previous_hash = before.hash,
                       hash = sha256(before.hash || convert_to(audit.canonical_form(l.number, e), 'UTF8'))
                  from audit.entry e, audit.link before
                 where l.number = %d and e.id = l.entry_id and before.number = l.number - 1
                """.formatted(number);
    }

    private ChainState state() throws SQLException {
        return ((Whole) verify()).state();
    }

    private ChainVerdict verify(ChainState... checkpoints) throws SQLException {
        try (var connection = application.getConnection()) {
            return AuditChain.verify(connection, List.of(checkpoints), Instant.EPOCH);
        }
    }
}
