package se.samhand.database;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.kernel.DataFindings;

/// The rows that a check of data is after, counted by the database.
public final class Offenders {

    private record Found(String what, @Nullable String path, long found) {}

    private Offenders() {}

    /// @param rows query with the columns `what` and `path`, as [DataFindings.Example] explains them
    public static DataFindings in(JdbcClient jdbc, String rows) {
        return in(jdbc, rows, Map.of());
    }

    /// @param parameters values of the parameters of the query
    public static DataFindings in(JdbcClient jdbc, String rows, Map<String, ?> parameters) {
        List<Found> found = jdbc.sql("select what, path, count(*) over () as found from (" + rows + ") as offender"
                        + " order by what, path limit " + DataFindings.MOST_EXAMPLES)
                .params(parameters)
                .query((row, number) -> new Found(row.getString("what"), row.getString("path"), row.getLong("found")))
                .list();
        return new DataFindings(
                found.isEmpty() ? 0 : found.getFirst().found(),
                found.stream()
                        .map(one -> new DataFindings.Example(one.what(), one.path()))
                        .toList());
    }
}
