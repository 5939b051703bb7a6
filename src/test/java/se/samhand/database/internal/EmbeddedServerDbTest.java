package se.samhand.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samhand.database.DatabaseUnavailable;

// Exempt from test-kind: it starts and stops PostgreSQL servers of its own.
class EmbeddedServerDbTest {

    @TempDir
    Path dataSet;

    private final List<AutoCloseable> started = new ArrayList<>();

    @AfterEach
    void stopAll() throws Exception {
        for (var each : started.reversed()) {
            each.close();
        }
    }

    @Test
    void keepsDataBetweenStarts() throws SQLException {
        var first = start();
        write(first, "kept");
        first.close();

        assertThat(read(start())).containsExactly("kept");
    }

    @Test
    void stopsItsProcessWhenClosed() throws IOException {
        var server = start();
        var process = server.process();

        server.close();

        assertThat(hasEnded(process)).isTrue();
        assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> connect(InetAddress.getLoopbackAddress(), server.port()));
    }

    @Test
    void comesBackOnTheSamePortWhenItsProcessIsKilled() throws IOException, SQLException {
        var server = start();
        write(server, "kept");
        var port = server.port();

        server.process().destroyForcibly();

        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(SQLException.class)
                .untilAsserted(() -> assertThat(read(server)).containsExactly("kept"));
        assertThat(server.port()).isEqualTo(port);
    }

    @Test
    void stopsTheServerThatAKilledApplicationLeftBehind() throws IOException, SQLException {
        var application = ApplicationProcess.on(dataSet);
        application.kill();
        var orphan = ProcessHandle.of(application.serverPid()).orElseThrow();
        assertThat(hasEnded(orphan)).isFalse();

        var server = start();

        assertThat(hasEnded(orphan)).isTrue();
        assertThat(server.process().pid()).isNotEqualTo(orphan.pid());
        assertThat(read(server)).containsExactly("from another process");
    }

    @Test
    void recoversWhenApplicationAndServerWereKilled() throws IOException, SQLException {
        var application = ApplicationProcess.on(dataSet);
        application.kill();
        ProcessHandle.of(application.serverPid()).orElseThrow().destroyForcibly();
        assertThat(dataSet.resolve("data/postmaster.pid")).exists();

        assertThat(read(start())).containsExactly("from another process");
    }

    @Test
    void isNotMisledByAProcessNumberThatAnotherProgramHasGotSince() throws IOException, SQLException {
        var first = start();
        write(first, "kept");
        first.close();
        Files.writeString(
                dataSet.resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + dataSet.resolve("data") + "\n1\n1\n\n127.0.0.1\n");

        assertThat(read(start())).containsExactly("kept");
    }

    @Test
    void startsAnewWhenTheFirstStartWasInterrupted() throws IOException {
        Files.createDirectories(dataSet.resolve("data.unfinished/base"));

        assertThat(start().port()).isPositive();
    }

    @Test
    void leavesNothingRunningWhenItCannotSetItselfUp() throws IOException {
        start().close();
        var passwords = dataSet.resolve("passwords.properties");
        Files.writeString(passwords, Files.readString(passwords).replaceAll("superuser=.*", "superuser=other"));

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(this::start)
                .withMessageContaining("password authentication failed")
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("postgresql.log"));

        assertThat(dataSet.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void refusesASecondApplicationOnTheDataSet() throws IOException {
        var application = ApplicationProcess.on(dataSet);
        started.add(application);

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(this::start)
                .withMessageContaining("is in use by another Samhand (process " + application.pid() + ")")
                .satisfies(refusal -> assertThat(refusal.remedy()).contains("bin/run --data"));
    }

    @Test
    void refusesASecondServerOnTheDataSetInTheSameApplication() {
        start();

        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(this::start)
                .withMessageContaining("is in use");
    }

    /// An ended process that nobody has taken notice of still has a number, but no arguments.
    private static boolean hasEnded(ProcessHandle process) {
        return process.info().arguments().isEmpty();
    }

    private EmbeddedServer start() {
        var server = startIn(dataSet);
        started.add(server);
        return server;
    }

    static EmbeddedServer startIn(Path dataSet) {
        return EmbeddedServer.start(
                dataSet, PostgresProgram.in(Path.of(".samhand", ".postgresql")), ServerSettings.FAST);
    }

    static void write(EmbeddedServer server, String text) throws SQLException {
        execute(server, Role.OWNER, "create table note (text text not null)");
        execute(server, Role.OWNER, "insert into note values ('" + text + "')");
    }

    private static List<String> read(EmbeddedServer server) throws SQLException {
        return query(server, Role.OWNER, "select text from note");
    }

    static void execute(EmbeddedServer server, Role role, String sql) throws SQLException {
        try (var connection = server.connect(EmbeddedServer.DATABASE, role);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<String> query(EmbeddedServer server, Role role, String sql) throws SQLException {
        try (var connection = server.connect(EmbeddedServer.DATABASE, role);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    static void connect(InetAddress address, int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
        }
    }
}
