package se.samhand.database.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import se.samhand.database.DatabaseUnavailable;

/// A PostgreSQL of our own that lives as long as the application and keeps its data in a folder (ADR 0002).
final class EmbeddedServer implements AutoCloseable {

    static final String DATABASE = "samhand";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int ATTEMPTS = 75;

    private final DataSetFolder folder;
    private final PostgresCommand command;
    private final ServerSettings settings;
    private final Passwords passwords;
    private final Postmaster postmaster;
    private int port;
    private boolean isWanted = true;

    private EmbeddedServer(
            DataSetFolder folder, PostgresCommand command, ServerSettings settings, Passwords passwords) {
        this.folder = folder;
        this.command = command;
        this.settings = settings;
        this.passwords = passwords;
        this.postmaster = new Postmaster(folder.data());
    }

    /// Starts the server of a data set, and makes the data set when there is none.
    /// A server that a killed application left behind is stopped first.
    static EmbeddedServer start(Path dataSet, PostgresProgram program, ServerSettings settings) {
        var command = PostgresCommand.of(program);
        var folder = DataSetFolder.hold(dataSet);
        try {
            var server = new EmbeddedServer(folder, command, settings, Passwords.in(folder.passwords()));
            server.begin();
            return server;
        } catch (IOException | SQLException failure) {
            release(folder);
            throw new DatabaseUnavailable(
                    "The embedded PostgreSQL of " + folder + " did not start: " + failure.getMessage(),
                    "See its log, " + folder.log() + ".",
                    failure);
        } catch (DatabaseUnavailable failure) {
            release(folder);
            throw failure;
        }
    }

    String url(String database) {
        return url(port, database);
    }

    /// The detail of a refusal repeats the values of the row, which do not belong in a log.
    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database
                + "?ApplicationName=samhand&logServerErrorDetail=false";
    }

    int port() {
        return port;
    }

    Passwords passwords() {
        return passwords;
    }

    Connection connect(String database, Role role) throws SQLException {
        return DriverManager.getConnection(url(database), role.user(), role.password(passwords));
    }

    /// The server's process.
    ProcessHandle process() throws IOException {
        return postmaster.process().orElseThrow(() -> new IOException("no server is running in " + folder));
    }

    /// Leaves nothing running behind when a step fails.
    private synchronized void begin() throws IOException, SQLException {
        var hasBegun = false;
        try {
            if (!Files.isDirectory(folder.data())) {
                initialise();
            }
            stopOrphan();
            startProcess(EmbeddedServer::freePort);
            new ServerSetup(this).run();
            hasBegun = true;
        } finally {
            if (!hasBegun) {
                close();
            }
        }
    }

    /// Made beside and moved into place, so that a folder with the final name is always complete.
    private void initialise() throws IOException {
        var unfinished = folder.data().resolveSibling("data.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        var passwordFile = folder.passwords().resolveSibling("superuser.unfinished");
        passwords.writeSuperuserTo(passwordFile);
        try {
            var result = command.run(
                    "initdb",
                    "--pgdata=" + unfinished,
                    "--username=" + Role.SUPERUSER.user(),
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    settings == ServerSettings.FAST ? "--no-sync" : "--data-checksums");
            if (!result.isSuccess()) {
                throw new IOException("initdb failed: " + result.output());
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(unfinished, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void stopOrphan() throws IOException {
        var orphan = postmaster.process();
        if (orphan.isPresent()) {
            log.warn(
                    "Stopping PostgreSQL process {}, left behind in {} by an application that was killed",
                    orphan.get().pid(),
                    folder);
            stopProcess(orphan.get());
        }
        postmaster.removeMisleadingFile();
    }

    /// Tries again for a while, for three reasons.
    /// After a kill the old server's last processes may still hold the shared memory.
    /// The dead server itself may linger until its parent takes notice, and PostgreSQL takes it for a living one.
    /// And a port that was free may be taken by somebody else before the server has it.
    private void startProcess(PortChoice ports) throws IOException {
        keepLogSmall();
        for (var attempt = 1; ; attempt++) {
            var candidate = ports.next();
            settings.writeTo(folder.data(), candidate);
            var result = command.run(
                    "pg_ctl",
                    "start",
                    "--wait",
                    "--timeout=300",
                    "--silent",
                    "--pgdata=" + folder.data(),
                    "--log=" + folder.log());
            if (result.isSuccess()) {
                port = candidate;
                break;
            }
            if (attempt == ATTEMPTS) {
                throw new IOException(result.output() + System.lineSeparator() + lastLinesOfLog());
            }
            pause();
        }
        watch(process());
    }

    /// Looks by itself: the JDK's `onExit` looks more and more seldom when the process is not a child.
    private void watch(ProcessHandle process) {
        Thread.ofVirtual().name("postgresql-watch").start(() -> {
            waitForEnd(process);
            startAgain();
        });
    }

    /// When the server's process is killed under a living application, the application gets it back on the same port.
    private synchronized void startAgain() {
        if (!isWanted) {
            return;
        }
        log.error("PostgreSQL of {} ended on its own; starting it again. See {}", folder, folder.log());
        try {
            startProcess(() -> port);
        } catch (IOException failure) {
            log.error("PostgreSQL of {} could not be started again; restart Samhand", folder, failure);
        }
    }

    @Override
    public synchronized void close() {
        isWanted = false;
        try {
            var running = postmaster.process();
            if (running.isPresent()) {
                stopProcess(running.get());
            }
        } catch (IOException failure) {
            log.error("PostgreSQL of {} could not be stopped", folder, failure);
        }
        release(folder);
    }

    /// From polite to firm; the data survive all three.
    private void stopProcess(ProcessHandle process) {
        var stopped = stop("fast", 60) || stop("immediate", 10);
        if (!stopped) {
            log.warn("PostgreSQL process {} does not stop when told to; killing it", process.pid());
            process.destroyForcibly();
        }
        waitForEnd(process);
    }

    private boolean stop(String mode, int seconds) {
        return command.run(
                        "pg_ctl",
                        "stop",
                        "--wait",
                        "--silent",
                        "--mode=" + mode,
                        "--timeout=" + seconds,
                        "--pgdata=" + folder.data())
                .isSuccess();
    }

    private void keepLogSmall() throws IOException {
        var tooLarge = 10_000_000;
        if (Files.exists(folder.log()) && Files.size(folder.log()) > tooLarge) {
            Files.move(
                    folder.log(),
                    folder.log().resolveSibling("postgresql.old.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String lastLinesOfLog() throws IOException {
        if (!Files.exists(folder.log())) {
            return "";
        }
        var lines = Files.readAllLines(folder.log());
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    /// On which port a server is to be tried next.
    private interface PortChoice {
        int next() throws IOException;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void waitForEnd(ProcessHandle process) {
        while (postmaster.isServing(process)) {
            pause();
        }
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }

    private static void release(DataSetFolder folder) {
        try {
            folder.close();
        } catch (IOException failure) {
            log.warn("The lock of {} was not let go", folder, failure);
        }
    }
}
