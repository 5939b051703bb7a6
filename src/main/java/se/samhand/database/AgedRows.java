package se.samhand.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.kernel.RetentionRule.Outlook;

/// Rows of a table that are removed by their age: what a retention rule mostly is.
///
/// @param rows query with the columns `key` and `at`, when each came to be; without those that stay whatever their age
/// @param removal statement that deletes the rows whose key stands in `(%s)`
public record AgedRows(JdbcClient jdbc, String rows, String removal) {

    /// What would go if everything from before a moment went.
    public Outlook outlook(Instant before) {
        return jdbc.sql("select count(*) as number, min(at) as oldest from (%s) as aged where at < :before"
                        .formatted(rows))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    var oldest = row.getObject("oldest", OffsetDateTime.class);
                    return oldest == null ? Outlook.NOTHING : new Outlook(row.getLong("number"), oldest.toInstant());
                })
                .single();
    }

    /// Removes at most so many, the oldest first.
    ///
    /// @return how many went
    public int remove(Instant before, int most) {
        return jdbc.sql(removal.formatted(
                        "select key from (%s) as aged where at < :before order by at limit :most".formatted(rows)))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .update();
    }
}
