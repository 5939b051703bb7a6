package se.samhand.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import se.samhand.database.DatabaseAtDesk;
import se.samhand.database.DatabaseUnavailable;

/// How a command at the desk finds the application's database.
// Exempt from test-kind: it starts and stops PostgreSQL servers of its own.
class DeskDatabasesDbTest {

    private Path folder;
    private Path dataSet;

    @BeforeEach
    void nameDataSet(@TempDir Path folder) {
        this.folder = folder;
        dataSet = folder.resolve("desk");
    }

    @Test
    void usesTheServerOfARunningApplication() throws IOException, SQLException {
        try (var application = ApplicationProcess.on(dataSet);
                var database = DeskDatabases.ofDataSet(properties(), false)) {
            assertThat(ask(database, "select current_user")).isEqualTo("samhand_app");
            assertThat(ask(database, "select count(*) from pg_stat_activity where usename = 'samhand_app'"))
                    .isEqualTo("1");
            assertThat(ProcessHandle.of(application.serverPid())).isPresent();
        }
    }

    @Test
    void startsTheServerForTheWhileWhenNobodyHasIt() throws IOException, SQLException {
        EmbeddedServerDbTest.startIn(dataSet).close();

        try (var database = DeskDatabases.ofDataSet(properties(), false)) {
            assertThat(ask(database, "select current_user")).isEqualTo("samhand_app");
        }

        assertThat(dataSet.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void makesNoDataSetWhereThereIsNone() {
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> DeskDatabases.ofDataSet(properties(), false))
                .withMessageContaining("There is no data set desk");
        assertThat(dataSet).doesNotExist();
    }

    @Test
    void makesADataSetForAnImport() throws SQLException {
        try (var database = DeskDatabases.ofDataSet(properties(), true)) {
            assertThat(ask(database, "select current_database()")).isEqualTo("samhand");
        }
        assertThat(dataSet.resolve("data")).isDirectory();
    }

    @Test
    void usesTheServerThatTheSettingsPointAt() throws SQLException {
        var server = TestServer.get();
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "external",
                        Map.of(
                                "spring.datasource.url", server.url("postgres"),
                                "spring.datasource.username", server.ownerUser(),
                                "spring.datasource.password", server.ownerPassword())));

        try (var database = DeskDatabases.open(environment, false)) {
            assertThat(ask(database, "select current_user")).isEqualTo("samhand_owner");
        }
    }

    private DatabaseProperties properties() {
        return new DatabaseProperties(folder, "desk");
    }

    private static String ask(DatabaseAtDesk database, String query) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
