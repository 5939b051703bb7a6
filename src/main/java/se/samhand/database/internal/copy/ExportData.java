package se.samhand.database.internal.copy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import se.samhand.database.CopyProgress;
import se.samhand.database.DataSummary;
import se.samhand.database.DatabaseUnavailable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes all tables to one file, as they are at one moment, while others go on working.
///
/// One transaction reads everything, so the export is of one snapshot.
/// Rows stream from the server to the file: a large database needs no more memory than a small one.
public final class ExportData {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final DataSource owner;
    private final MigrationHistory history;
    private final CopyProgress progress;
    private final Clock clock;

    public ExportData(DataSource owner, @Nullable String applicationUser, CopyProgress progress, Clock clock) {
        this.owner = owner;
        this.history = new MigrationHistory(owner, applicationUser);
        this.progress = progress;
        this.clock = clock;
    }

    /// Writes beside and moves into place, so that a file with the final name is always whole.
    ///
    /// The file is readable by its owner only: it holds all that the database holds.
    ///
    /// @param application name and version of the application that writes
    public DataSummary writeTo(Path file, String application) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var unfinished = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "." + file.getFileName(),
                ".unfinished",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        // When the command is interrupted, nothing after this gets to run.
        unfinished.toFile().deleteOnExit();
        try {
            var manifest = fill(unfinished, application);
            Files.move(unfinished, file);
            return manifest.summary();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private DataManifest fill(Path file, String application) throws IOException, SQLException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var connection = owner.getConnection()) {
            var zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
            zip.setLevel(Deflater.BEST_SPEED);
            var manifest = copy(connection, zip, application);
            zip.putNextEntry(new ZipEntry(DataManifest.ENTRY));
            zip.write(JSON.writeValueAsBytes(manifest));
            zip.finish();
            zip.flush();
            channel.force(true);
            return manifest;
        }
    }

    private DataManifest copy(Connection connection, ZipOutputStream zip, String application)
            throws SQLException, IOException {
        var migrations = history.applied();
        if (migrations.isEmpty()) {
            throw new DatabaseUnavailable(
                    "The database holds nothing of Samhand.", "Start Samhand with it once, or name another data set.");
        }
        CopySession.begin(connection, "set transaction isolation level repeatable read, read only");
        var takenAt = clock.instant();
        var catalogue = new Catalogue(connection);
        var leftOut = LeftOut.tables();
        var tables = catalogue.tables().stream()
                .filter(table -> !leftOut.containsKey(table.name()))
                .toList();
        var copied = new ArrayList<DataManifest.Table>();
        for (var table : tables) {
            copied.add(copy(connection, table, zip));
            progress.copied(table.name(), copied.getLast().rows(), copied.size(), tables.size());
        }
        var sequences = catalogue.sequences();
        connection.commit();
        return new DataManifest(
                DataManifest.FORMAT,
                takenAt,
                application,
                connection.getMetaData().getDatabaseProductVersion(),
                migrations,
                copied,
                sequences,
                leftOut);
    }

    private DataManifest.Table copy(Connection connection, CopiedTable table, ZipOutputStream zip)
            throws SQLException, IOException {
        var measured = new Measured(table.name(), progress);
        zip.putNextEntry(new ZipEntry(DataManifest.Table.entry(table.name())));
        var rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), measured.to(zip));
        zip.closeEntry();
        return new DataManifest.Table(table.name(), table.columns(), rows, measured.bytes(), measured.sha256());
    }
}
