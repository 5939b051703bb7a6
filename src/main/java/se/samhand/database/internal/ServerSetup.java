package se.samhand.database.internal;

import java.sql.Connection;
import java.sql.SQLException;

/// Makes the two roles and the database of an embedded server.
///
/// Each only where it is missing, so that an interrupted first start heals itself.
final class ServerSetup {

    private final EmbeddedServer server;

    ServerSetup(EmbeddedServer server) {
        this.server = server;
    }

    void run() throws SQLException {
        try (var connection = server.connect("postgres", Role.SUPERUSER)) {
            execute(connection, "set log_min_error_statement = panic"); // keeps passwords out of the server's log
            ensureRole(connection, Role.OWNER);
            ensureRole(connection, Role.APPLICATION);
            ensureDatabase(connection, EmbeddedServer.DATABASE);
        }
    }

    private void ensureRole(Connection connection, Role role) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role.user())) {
            execute(connection, "create role " + role.user() + " login");
        }
        execute(connection, "alter role " + role.user() + " password '" + role.password(server.passwords()) + "'");
    }

    static void ensureDatabase(Connection connection, String database) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
            execute(connection, "create database " + database + " owner " + Role.OWNER.user());
        }
        execute(connection, "revoke all on database " + database + " from public");
        execute(connection, "grant connect on database " + database + " to " + Role.APPLICATION.user());
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
