package se.samhand.database;

/// Hears how far the copying of a database has come.
public interface CopyProgress {

    /// Within a large table: so much of it has been copied.
    void copying(String table, long bytes);

    /// One more table is done.
    ///
    /// @param number its place among all tables, from 1
    void copied(String table, long rows, int number, int tables);
}
