package se.samhand.database;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows that are asked for by their ids, all in one query.
public final class RowsById {

    private RowsById() {}

    /// @param rows query with the column `id` and the parameter `:ids`
    /// @return what is made of each row, by its id; without ids that there is no row for
    public static <T> Map<UUID, T> in(JdbcClient jdbc, String rows, Set<UUID> ids, RowMapper<T> reading) {
        var found = new HashMap<UUID, T>();
        jdbc.sql(rows).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            found.put(row.getObject("id", UUID.class), reading.mapRow(row, row.getRow()));
        });
        return Map.copyOf(found);
    }
}
