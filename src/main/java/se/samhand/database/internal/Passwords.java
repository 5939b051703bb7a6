package se.samhand.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import se.samhand.database.DatabaseUnavailable;

/// The generated passwords of a data set, in a file that only its owner may read.
///
/// @param superuser sets up roles and database, and is used for nothing else
/// @param owner runs the migrations
/// @param application what the running application signs in with
record Passwords(String superuser, String owner, String application) {

    /// Reads the file, or writes it with new passwords when there is none.
    static Passwords in(Path file) throws IOException {
        if (!Files.exists(file)) {
            new Passwords(generate(), generate(), generate()).writeTo(file);
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return new Passwords(
                required(properties, "superuser", file),
                required(properties, "owner", file),
                required(properties, "application", file));
    }

    /// For `initdb`, which wants the password in a file.
    void writeSuperuserTo(Path file) throws IOException {
        writePrivately(file, superuser);
    }

    private void writeTo(Path file) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        writePrivately(
                unfinished, "superuser=" + superuser + "\nowner=" + owner + "\napplication=" + application + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content);
    }

    private static String generate() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String required(Properties properties, String key, Path file) {
        var value = properties.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new DatabaseUnavailable(
                    "The password file " + file + " lacks \"" + key + "\".",
                    "Restore the file from a backup of the data set. Without it the data cannot be opened.");
        }
        return value;
    }

    /// Keeps passwords out of logs.
    @Override
    public String toString() {
        return "Passwords[hidden]";
    }
}
