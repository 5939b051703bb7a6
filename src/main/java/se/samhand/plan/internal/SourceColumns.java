package se.samhand.plan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samhand.plan.ReadPlan;

/// A place in the original, spread over four columns of a table.
final class SourceColumns {

    private SourceColumns() {}

    static ReadPlan.Source read(ResultSet result) throws SQLException {
        return new ReadPlan.Source(
                result.getString("source_part"),
                result.getInt("source_index"),
                result.getObject("source_row", Integer.class),
                result.getObject("source_column", Integer.class));
    }

    static StatementSpec bind(StatementSpec statement, ReadPlan.Source source) {
        Map<String, @Nullable Object> columns = new java.util.HashMap<>();
        columns.put("source_part", source.part());
        columns.put("source_index", source.index());
        columns.put("source_row", source.row());
        columns.put("source_column", source.column());
        return statement.params(columns);
    }
}
