package se.samhand.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.audit.AuditChain;
import se.samhand.audit.ChainVerdict.Whole;
import se.samhand.database.internal.TestServer;
import se.samhand.testing.DbTest;

/// A database from before there was a chain gets one.
@DbTest
class AuditChainMigrationDbTest {

    private static final String DATABASE = "from_before_the_chain";
    private static final String LAST_BEFORE = "20261123.1200";

    private final TestServer server = TestServer.get();

    @BeforeEach
    void makeDatabase() {
        server.create(DATABASE);
    }

    @AfterEach
    void dropDatabase() {
        server.drop(DATABASE);
    }

    @Test
    void chainsTheEntriesThatThereAre() throws SQLException {
        migrateTo(LAST_BEFORE);
        var owner = JdbcClient.create(server.asOwner(DATABASE));
        owner.sql("""
                insert into audit.entry (id, code, arguments, actor_id, subject_id, recorded_at)
                select uuidv7(), 'lamp.lit', '{"room": "Hallen"}', uuidv7(), uuidv7(), now() - each * interval '1 hour'
                  from generate_series(1, 20) as each
                """).update();

        migrateTo("latest");

        assertThat(verify()).isEqualTo(20);
        assertThat(owner.sql("""
                        select e.recorded_at = max(e.recorded_at) over ()
                          from audit.entry e
                          join audit.link l on l.entry_id = e.id
                         order by l.number desc
                         limit 1
                        """).query(Boolean.class).single()).isTrue();
    }

    @Test
    void beginsAChainWithoutEntries() throws SQLException {
        migrateTo("latest");

        assertThat(verify()).isZero();
    }

    private long verify() throws SQLException {
        try (var connection = server.asOwner(DATABASE).getConnection()) {
            var verdict = AuditChain.verify(connection, List.of(), Instant.EPOCH);
            assertThat(verdict).isInstanceOf(Whole.class);
            return ((Whole) verdict).state().number();
        }
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(server.asOwner(DATABASE))
                .locations("classpath:db/migration")
                .placeholders(Map.of("application_role", server.applicationUser()))
                .target(version)
                .load()
                .migrate();
    }
}
