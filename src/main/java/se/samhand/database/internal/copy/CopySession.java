package se.samhand.database.internal.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// A connection on which equal rows are equal texts, whatever the server, the database or the role is set to.
final class CopySession {

    private static final List<String> SETTINGS = List.of(
            "set time zone 'UTC'",
            "set datestyle = 'ISO, YMD'",
            "set intervalstyle = 'postgres'",
            "set extra_float_digits = 1",
            "set bytea_output = 'hex'",
            "set statement_timeout = 0",
            "set transaction_timeout = 0",
            "set idle_in_transaction_session_timeout = 0");

    private CopySession() {}

    /// Opens a transaction.
    static void begin(Connection connection, String firstStatement) throws SQLException {
        connection.setAutoCommit(false);
        run(connection, firstStatement);
        for (var setting : SETTINGS) {
            run(connection, setting);
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
