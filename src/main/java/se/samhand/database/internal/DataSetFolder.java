package se.samhand.database.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import se.samhand.database.DatabaseUnavailable;

/// The folder of one data set, held by one application at a time.
///
/// The lock is the operating system's: it is let go even when the application is killed.
final class DataSetFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;

    private DataSetFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static DataSetFolder hold(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return new DataSetFolder(folder, lock(folder.resolve("lock")));
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "The data set's folder " + folder + " cannot be used: " + failure,
                    "Make the folder writable for the user that runs Samhand, or set samhand.database.folder to another one.",
                    failure);
        }
    }

    /// Whether an application holds the folder now.
    static boolean isHeld(Path folder) throws IOException {
        var file = folder.resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            var holder = Files.readString(file).strip();
            throw new DatabaseUnavailable(
                    "The data set " + file.getParent() + " is in use by another Samhand"
                            + (holder.isEmpty() ? "." : " (process " + holder + ")."),
                    "Use the one that is running, stop it first, or start with another data set: bin/run --data NAME.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /// PostgreSQL's own folder.
    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("postgresql.log");
    }

    Path passwords() {
        return folder.resolve("passwords.properties");
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
