package se.samhand.database.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The one PostgreSQL of a program that runs tests: started by the first test that needs it, stopped with the JVM.
///
/// A server that a killed run left behind is stopped by the next run.
public final class TestServer {

    private static final Path FOLDER =
            Path.of("target", "test-database", System.getProperty("samhand.tests.fork", "fork-1"));

    private final EmbeddedServer server;

    private TestServer(EmbeddedServer server) {
        this.server = server;
    }

    public static TestServer get() {
        return Running.SERVER;
    }

    /// Makes an empty database with the rights that a data set's database has.
    /// One of that name from an earlier run is dropped.
    public void create(String database) {
        drop(database);
        try (var connection = server.connect("postgres", Role.SUPERUSER)) {
            ServerSetup.ensureDatabase(connection, database);
        } catch (SQLException failure) {
            throw new IllegalStateException("Database " + database + " could not be made", failure);
        }
    }

    /// Makes a copy, rows and rights included. Nobody may be connected to the original.
    public void copy(String original, String copy) {
        drop(copy);
        execute("create database " + copy + " template " + original + " owner " + Role.OWNER.user());
        execute("revoke all on database " + copy + " from public");
        execute("grant connect on database " + copy + " to " + Role.APPLICATION.user());
    }

    public void drop(String database) {
        execute("drop database if exists " + database + " with (force)");
    }

    public String url(String database) {
        return server.url(database);
    }

    public String applicationUser() {
        return Role.APPLICATION.user();
    }

    public String applicationPassword() {
        return Role.APPLICATION.password(server.passwords());
    }

    public String ownerUser() {
        return Role.OWNER.user();
    }

    public String ownerPassword() {
        return Role.OWNER.password(server.passwords());
    }

    /// Without a pool: each use connects anew, and nothing lingers that would stop a copy.
    public DataSource asOwner(String database) {
        return new DriverManagerDataSource(url(database), ownerUser(), ownerPassword());
    }

    public DataSource asSuperuser(String database) {
        return new DriverManagerDataSource(
                url(database), Role.SUPERUSER.user(), Role.SUPERUSER.password(server.passwords()));
    }

    private void execute(String sql) {
        try (var connection = server.connect("postgres", Role.SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private static final class Running {

        static final TestServer SERVER = start();

        private static TestServer start() {
            var program = PostgresProgram.in(Path.of(".samhand", ".postgresql"));
            var server = EmbeddedServer.start(FOLDER, program, ServerSettings.FAST);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-test-database"));
            return new TestServer(server);
        }
    }
}
