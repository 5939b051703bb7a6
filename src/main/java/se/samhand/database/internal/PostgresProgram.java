package se.samhand.database.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import se.samhand.database.DatabaseUnavailable;

/// The PostgreSQL program, unpacked from the archive on the class path into a folder named by the archive's hash.
///
/// A folder with the final name is always complete: it is unpacked beside and moved into place.
final class PostgresProgram {

    private static final Object UNPACKING = new Object();

    private final Path folder;

    private PostgresProgram(Path folder) {
        this.folder = folder;
    }

    static PostgresProgram in(Path cache) {
        var archive = archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
        try {
            var target = cache.toAbsolutePath().normalize().resolve(hash(archive));
            if (!Files.isDirectory(target)) {
                unpackOnce(archive, target);
            }
            return new PostgresProgram(target);
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "PostgreSQL could not be unpacked into " + cache.toAbsolutePath() + ": " + failure.getMessage(),
                    "Make sure that the folder can be written to and that the disk has 100 MB free, or set samhand.database.folder.",
                    failure);
        }
    }

    Path command(String name) {
        return folder.resolve("bin").resolve(name);
    }

    static String archiveName(String system, String architecture) {
        var os = system.toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var arch = architecture.equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + os + "-" + arch + ".txz";
    }

    private static String hash(String archive) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(open(archive), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private static InputStream open(String archive) {
        @Nullable InputStream in = PostgresProgram.class.getClassLoader().getResourceAsStream(archive);
        if (in == null) {
            throw new DatabaseUnavailable(
                    "There is no embedded PostgreSQL for this computer (" + archive + " is not on the class path).",
                    "Build on this kind of computer, or set SPRING_DATASOURCE_URL to a PostgreSQL 18 or newer of your own.");
        }
        return in;
    }

    /// Two starts at once unpack once: the file lock orders processes, the monitor orders threads of this one.
    private static void unpackOnce(String archive, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        synchronized (UNPACKING) {
            try (var channel = FileChannel.open(
                            target.resolveSibling("unpacking.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(target)) {
                    var unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
                    FileSystemUtils.deleteRecursively(unfinished);
                    unpack(archive, unfinished);
                    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpackEntry(tar, entry, target);
            }
        }
    }

    private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("The archive points outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            var isProgram = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(isProgram ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
