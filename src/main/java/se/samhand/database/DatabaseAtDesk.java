package se.samhand.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import se.samhand.database.internal.DeskDatabases;

/// The database for a command at the desk: the one that the application would use, whether it runs or not.
public interface DatabaseAtDesk extends AutoCloseable {

    /// Opens the database by the settings of the application, environment variables included.
    ///
    /// Without a server of one's own the data set's embedded server is used: as it runs, or started for the while.
    ///
    /// @param dataSet name of the data set, or null for the one that the settings name
    /// @throws DatabaseUnavailable when there is no such data set, or its server cannot be reached
    static DatabaseAtDesk open(@Nullable String dataSet) {
        return DeskDatabases.open(dataSet);
    }

    /// As [#open(String)], but a data set that is missing is made, empty.
    static DatabaseAtDesk openOrMake(@Nullable String dataSet) {
        return DeskDatabases.openOrMake(dataSet);
    }

    /// A new connection in the role of the running application.
    Connection connect() throws SQLException;

    /// Writes all data to a new file, as they are at one moment, while others go on working.
    ///
    /// @param version name and version of the application that writes
    /// @throws FileAlreadyExistsException rather than writing over a file
    DataSummary exportTo(Path file, String version, CopyProgress progress) throws IOException, SQLException;

    /// Reads an export into this database, which has to be empty: all of it or nothing.
    ImportOutcome importFrom(Path file, CopyProgress progress) throws IOException, SQLException;

    @Override
    void close();
}
