package se.samhand.database.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.samhand.database.CopyProgress;
import se.samhand.database.DataSummary;
import se.samhand.database.DatabaseAtDesk;
import se.samhand.database.ImportOutcome;
import se.samhand.database.internal.copy.ExportData;
import se.samhand.database.internal.copy.ImportData;

/// A database in both roles; neither source has a pool, since a command makes few connections.
record DeskDatabase(
        DataSource application, DataSource owner, @Nullable String applicationUser, Runnable closing)
        implements DatabaseAtDesk {

    @Override
    public Connection connect() throws SQLException {
        return application.getConnection();
    }

    @Override
    public DataSummary exportTo(Path file, String version, CopyProgress progress) throws IOException, SQLException {
        return new ExportData(owner, applicationUser, progress, Clock.systemUTC()).writeTo(file, version);
    }

    @Override
    public ImportOutcome importFrom(Path file, CopyProgress progress) throws IOException, SQLException {
        return new ImportData(owner, applicationUser, progress).readFrom(file);
    }

    @Override
    public void close() {
        closing.run();
    }
}
