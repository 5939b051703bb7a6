package se.samhand.database;

/// How an attempt to read an export into a database ended.
public sealed interface ImportOutcome {

    /// The database holds what the export holds.
    record Imported(DataSummary summary) implements ImportOutcome {}

    /// There are data in the database, and nothing is ever written over.
    ///
    /// @param table one that holds rows
    record NotEmpty(String table) implements ImportOutcome {}

    /// The database was made by other versions of Samhand than the export.
    record OtherVersion() implements ImportOutcome {}

    /// A newer Samhand made the export.
    ///
    /// @param migration the first that this one does not know
    record FromNewerVersion(String migration) implements ImportOutcome {}

    /// The file is no export, or one that was never finished.
    record NotAnExport() implements ImportOutcome {}

    /// The file has been changed or damaged since it was written; nothing was kept of it.
    ///
    /// @param table where that shows
    record Damaged(String table) implements ImportOutcome {}
}
