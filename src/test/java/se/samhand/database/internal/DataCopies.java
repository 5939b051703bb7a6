package se.samhand.database.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import se.samhand.database.CopyProgress;
import se.samhand.database.DatabaseAtDesk;
import se.samhand.database.ImportOutcome;

/// Copies of the databases of tests.
public final class DataCopies {

    private DataCopies() {}

    public static void export(String database, Path file) throws IOException, SQLException {
        try (var desk = desk(database)) {
            desk.exportTo(file, "test", new Silent());
        }
    }

    public static ImportOutcome restore(String database, Path file) throws IOException, SQLException {
        try (var desk = desk(database)) {
            return desk.importFrom(file, new Silent());
        }
    }

    private static DatabaseAtDesk desk(String database) {
        var server = TestServer.get();
        return new DeskDatabase(server.asOwner(database), server.asOwner(database), server.applicationUser(), () -> {});
    }

    private record Silent() implements CopyProgress {

        @Override
        public void copying(String table, long bytes) {}

        @Override
        public void copied(String table, long rows, int number, int tables) {}
    }
}
