package se.samhand.database.internal.copy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import se.samhand.database.CopyProgress;
import se.samhand.database.ImportOutcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads an export into an empty database: all of it, or nothing.
///
/// The tables are made by the migrations that the export's database had been through.
/// So an export of an older Samhand can be read by a newer one, which migrates the data when it starts.
public final class ImportData {

    /// Rows that the migrations themselves write; an otherwise empty database has them.
    static final Set<String> FILLED_BY_MIGRATIONS = Set.of("audit.installation");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DataSource owner;
    private final MigrationHistory history;
    private final CopyProgress progress;

    public ImportData(DataSource owner, @Nullable String applicationUser, CopyProgress progress) {
        this.owner = owner;
        this.history = new MigrationHistory(owner, applicationUser);
        this.progress = progress;
    }

    public ImportOutcome readFrom(Path file) throws IOException, SQLException {
        try (var zip = new ZipFile(file.toFile())) {
            var manifest = manifest(zip);
            return manifest.isPresent() ? read(zip, manifest.get()) : new ImportOutcome.NotAnExport();
        } catch (ZipException notOne) {
            return new ImportOutcome.NotAnExport();
        }
    }

    private static Optional<DataManifest> manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(DataManifest.ENTRY);
        if (entry == null) {
            return Optional.empty();
        }
        try (var in = zip.getInputStream(entry)) {
            return Optional.of(JSON.readValue(in, DataManifest.class)).filter(DataManifest::isOurs);
        } catch (JacksonException notOurs) {
            return Optional.empty();
        }
    }

    private ImportOutcome read(ZipFile zip, DataManifest manifest) throws SQLException, IOException {
        var unknown = history.unknown(manifest.migrations());
        if (unknown.isPresent()) {
            return new ImportOutcome.FromNewerVersion(unknown.get());
        }
        var filled = filledTable();
        if (filled.isPresent()) {
            return new ImportOutcome.NotEmpty(filled.get());
        }
        var applied = history.applied();
        if (applied.isEmpty()) {
            history.migrateTo(manifest.migrations());
        }
        if (!history.applied().equals(manifest.migrations())) {
            return new ImportOutcome.OtherVersion();
        }
        try (var connection = owner.getConnection()) {
            return copy(connection, zip, manifest);
        }
    }

    private Optional<String> filledTable() throws SQLException {
        try (var connection = owner.getConnection()) {
            var catalogue = new Catalogue(connection);
            for (var table : catalogue.tables()) {
                if (!FILLED_BY_MIGRATIONS.contains(table.name()) && catalogue.hasRows(table)) {
                    return Optional.of(table.name());
                }
            }
            return Optional.empty();
        }
    }

    /// Foreign keys are checked as the tables come in, in their order; triggers do not work again on what is copied.
    private ImportOutcome copy(Connection connection, ZipFile zip, DataManifest manifest)
            throws SQLException, IOException {
        CopySession.begin(connection, "set constraints all deferred");
        var tables = new Catalogue(connection).tables();
        setTriggers(connection, tables, "disable");
        for (var filled : FILLED_BY_MIGRATIONS) {
            if (tables.stream().anyMatch(table -> table.name().equals(filled))) {
                CopySession.run(connection, "delete from " + filled);
            }
        }
        for (int number = 1; number <= manifest.tables().size(); number++) {
            var table = manifest.tables().get(number - 1);
            if (!isKnown(table, tables) || !isWhole(connection, zip, table)) {
                connection.rollback();
                return new ImportOutcome.Damaged(table.name());
            }
            progress.copied(
                    table.name(), table.rows(), number, manifest.tables().size());
        }
        CopySession.run(connection, "set constraints all immediate");
        setTriggers(connection, tables, "enable");
        setSequences(connection, manifest.sequences());
        connection.commit();
        connection.setAutoCommit(true);
        CopySession.run(connection, "analyze");
        return new ImportOutcome.Imported(manifest.summary());
    }

    /// What stands in a file becomes part of a statement only if the database has it too.
    private static boolean isKnown(DataManifest.Table copied, List<CopiedTable> tables) {
        return tables.stream()
                .filter(table -> table.name().equals(copied.name()))
                .anyMatch(table -> table.columns().equals(copied.columns()));
    }

    private boolean isWhole(Connection connection, ZipFile zip, DataManifest.Table table)
            throws SQLException, IOException {
        var entry = zip.getEntry(DataManifest.Table.entry(table.name()));
        if (entry == null) {
            return false;
        }
        var measured = new Measured(table.name(), progress);
        try (var in = measured.from(zip.getInputStream(entry))) {
            var rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(CopiedTable.copyIn(table.name(), table.columns()), in);
            return rows == table.rows() && measured.sha256().equals(table.sha256());
        } catch (ZipException | EOFException damaged) {
            return false;
        } catch (SQLException failure) {
            if (isAboutContent(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /// A value that is none of its type, or breaks a rule of the table.
    private static boolean isAboutContent(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return state.startsWith("22") || state.startsWith("23");
    }

    private static void setTriggers(Connection connection, List<CopiedTable> tables, String how) throws SQLException {
        for (var table : tables) {
            if (table.hasTriggers()) {
                CopySession.run(connection, "alter table " + table.name() + " " + how + " trigger user");
            }
        }
    }

    private static void setSequences(Connection connection, List<DataManifest.Sequence> sequences) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            for (var sequence : sequences) {
                statement.setString(1, sequence.name());
                statement.setLong(2, sequence.lastValue());
                statement.setBoolean(3, sequence.isCalled());
                statement.execute();
            }
        }
    }
}
