package se.samhand.database.internal;

import java.sql.SQLException;
import javax.sql.DataSource;
import se.samhand.database.DatabaseUnavailable;

/// The version of a PostgreSQL server, and whether Samhand can use it.
record ServerVersion(int major, String name) {

    private static final int OLDEST_SUPPORTED = 18;

    static ServerVersion of(DataSource source) {
        try (var connection = source.getConnection()) {
            var server = connection.getMetaData();
            return new ServerVersion(
                    server.getDatabaseMajorVersion(),
                    server.getDatabaseProductName() + " " + server.getDatabaseProductVersion());
        } catch (SQLException failure) {
            throw new DatabaseUnavailable(
                    "The database cannot be reached: " + failure.getMessage(),
                    "Check that the server runs and that SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD are right,"
                            + " or leave them out and Samhand starts a PostgreSQL of its own.",
                    failure);
        }
    }

    void requireSupported() {
        if (major < OLDEST_SUPPORTED) {
            throw new DatabaseUnavailable(
                    "Samhand needs PostgreSQL " + OLDEST_SUPPORTED + " or newer; the server is " + name + ".",
                    "Upgrade the server, point SPRING_DATASOURCE_URL at a newer one,"
                            + " or leave it out and Samhand starts a PostgreSQL of its own.");
        }
    }
}
