package se.samhand.database.internal.copy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samhand.database.DataSummary;

/// What stands in `manifest.json`, the last part of an export: a file without it was never finished.
///
/// @param migrations the history of the database, in the order in which it happened
/// @param tables in the order in which they can be read back
/// @param leftOut reasons by table
record DataManifest(
        String format,
        Instant takenAt,
        String application,
        String server,
        List<Migration> migrations,
        List<Table> tables,
        List<Sequence> sequences,
        Map<String, String> leftOut) {

    static final String FORMAT = "samhand-data/1";
    static final String ENTRY = "manifest.json";

    record Migration(String version, @Nullable Integer checksum) {}

    /// @param sha256 of the rows as they stand in the export
    record Table(String name, List<String> columns, long rows, long bytes, String sha256) {

        static String entry(String name) {
            return "tables/" + name + ".copy";
        }
    }

    record Sequence(String name, long lastValue, boolean isCalled) {}

    boolean isOurs() {
        return FORMAT.equals(format) && !migrations.isEmpty();
    }

    DataSummary summary() {
        return new DataSummary(
                tables.size(), tables.stream().mapToLong(Table::rows).sum(), takenAt);
    }
}
