package se.samhand.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import se.samhand.database.internal.TestServer;

/// The application's data source in tests.
///
/// Leads to the template while the application starts, then to the copy of the test class that runs.
public final class ClassDatabase extends AbstractDataSource {

    private final String template;
    private HikariDataSource pool;
    private @Nullable String copy;

    ClassDatabase(String template, HikariDataSource starting) {
        this.template = template;
        this.pool = starting;
    }

    /// The present copy in the role that owns the tables.
    public JdbcClient asOwner() {
        return JdbcClient.create(TestServer.get().asOwner(name()));
    }

    /// The name of the present database.
    public synchronized String name() {
        return copy == null ? template : copy;
    }

    synchronized void begin(Class<?> testClass) {
        var server = TestServer.get();
        pool.close();
        copy = copyName(testClass);
        server.copy(template, copy);
        pool = open(copy);
    }

    synchronized void end() {
        pool.close();
        if (copy != null) {
            TestServer.get().drop(copy);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return pool().getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return pool().getConnection(username, password);
    }

    private synchronized HikariDataSource pool() {
        return pool;
    }

    private String copyName(Class<?> testClass) {
        return template + "_" + testClass.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static HikariDataSource open(String database) {
        var server = TestServer.get();
        var config = new HikariConfig();
        config.setPoolName(database);
        config.setJdbcUrl(server.url(database));
        config.setUsername(server.applicationUser());
        config.setPassword(server.applicationPassword());
        config.setMinimumIdle(0);
        config.setMaximumPoolSize(10);
        return new HikariDataSource(config);
    }
}
