package se.samhand.database.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/// A data set of a benchmark, as durable as one that people work in.
public final class BenchDatabase implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "bench-data");
    private static final Path PROGRAM = Path.of(".samhand", ".postgresql");

    private final EmbeddedServer server;

    private BenchDatabase(EmbeddedServer server) {
        this.server = server;
    }

    public static Path folder() {
        return FOLDER.toAbsolutePath();
    }

    /// Takes away what an earlier run left.
    public static void clear(String dataSet) throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER.resolve(dataSet));
    }

    public static BenchDatabase start(String dataSet) {
        return new BenchDatabase(
                EmbeddedServer.start(FOLDER.resolve(dataSet), PostgresProgram.in(PROGRAM), ServerSettings.DURABLE));
    }

    /// Settings that lead an application to this server, in its two roles.
    public Map<String, Object> settings() {
        var url = server.url(EmbeddedServer.DATABASE);
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", Role.APPLICATION.user(),
                "spring.datasource.password", Role.APPLICATION.password(server.passwords()),
                "spring.flyway.url", url,
                "spring.flyway.user", Role.OWNER.user(),
                "spring.flyway.password", Role.OWNER.password(server.passwords()));
    }

    public void asOwner(String sql) throws SQLException {
        try (var connection = server.connect(EmbeddedServer.DATABASE, Role.OWNER);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Connects to the server of a data set that another process runs.
    public static Connection connect(String dataSet, boolean isOwner) throws IOException, SQLException {
        var folder = FOLDER.resolve(dataSet).toAbsolutePath().normalize();
        var role = isOwner ? Role.OWNER : Role.APPLICATION;
        var url = EmbeddedServer.url(new Postmaster(folder.resolve("data")).port(), EmbeddedServer.DATABASE);
        return DriverManager.getConnection(
                url, role.user(), role.password(Passwords.in(folder.resolve("passwords.properties"))));
    }

    /// The server's process, whoever started it.
    public static ProcessHandle process(String dataSet) throws IOException {
        var data = FOLDER.resolve(dataSet).toAbsolutePath().normalize().resolve("data");
        return new Postmaster(data).process().orElseThrow(() -> new IOException("no server is running in " + data));
    }

    @Override
    public void close() {
        server.close();
    }
}
