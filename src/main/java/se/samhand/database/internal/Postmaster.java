package se.samhand.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// What `postmaster.pid` tells of the server process of a data folder.
final class Postmaster {

    private final Path data;

    Postmaster(Path data) {
        this.data = data;
    }

    /// The living server of this very folder.
    /// A number that has gone to some other process since – after a restart of the computer, say – does not count.
    Optional<ProcessHandle> process() throws IOException {
        return recordedProcess().filter(this::isServing);
    }

    /// Removes a `postmaster.pid` whose number some other process has got.
    /// PostgreSQL would take that process for a living server and refuse to start.
    /// When the number is unused PostgreSQL tidies up itself.
    /// The file of a server that has just died stays: by it PostgreSQL sees whether its processes live on.
    void removeMisleadingFile() throws IOException {
        var recorded = recordedProcess();
        if (recorded.isPresent() && !isServing(recorded.get()) && !hasBegunAsRecorded(recorded.get())) {
            Files.deleteIfExists(file());
        }
    }

    /// Answers whether the process runs this folder's server.
    /// A process that has ended may linger without arguments until its parent takes notice; the JDK calls it alive.
    boolean isServing(ProcessHandle process) {
        var arguments = process.info().arguments().orElse(new String[0]);
        return Arrays.asList(arguments).contains(data.toString());
    }

    /// The port that the server listens on.
    int port() throws IOException {
        var port = Files.readAllLines(file()).stream()
                .skip(3)
                .findFirst()
                .orElse("")
                .strip();
        if (!port.matches("[1-9][0-9]{0,4}")) {
            throw new IOException("its server is not ready yet");
        }
        return Integer.parseInt(port);
    }

    /// Whether the process began when the server did that the file tells of, give or take what clocks and reading cost.
    private boolean hasBegunAsRecorded(ProcessHandle process) throws IOException {
        var recorded = Files.readAllLines(file()).stream()
                .skip(2)
                .findFirst()
                .orElse("")
                .strip();
        var begun = process.info().startInstant();
        return recorded.matches("[1-9][0-9]{0,11}")
                && begun.isPresent()
                && Math.abs(begun.get().getEpochSecond() - Long.parseLong(recorded)) <= 5;
    }

    private Optional<ProcessHandle> recordedProcess() throws IOException {
        if (!Files.exists(file())) {
            return Optional.empty();
        }
        var first = Files.readString(file()).lines().findFirst().orElse("").strip();
        return first.matches("[1-9][0-9]{0,17}") ? ProcessHandle.of(Long.parseLong(first)) : Optional.empty();
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}
