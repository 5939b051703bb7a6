package se.samhand.database.internal.copy;

import java.util.List;
import java.util.stream.Collectors;

/// A table as the catalogue describes it; names are as they stand in SQL, quoted where they need it.
///
/// @param columns all but the generated ones
/// @param order of the rows, by the primary key, so that equal tables are equal texts
/// @param hasTriggers whether it has triggers that somebody wrote
record CopiedTable(String name, List<String> columns, List<String> order, boolean hasTriggers) {

    String copyOut() {
        return "copy (select " + String.join(", ", columns) + " from " + name + orderBy() + ") to stdout"
                + " with (format text, encoding 'UTF8')";
    }

    static String copyIn(String table, List<String> columns) {
        return columns.stream()
                .collect(Collectors.joining(
                        ", ", "copy " + table + " (", ") from stdin with (format text, encoding 'UTF8')"));
    }

    private String orderBy() {
        return order.isEmpty() ? "" : " order by " + String.join(", ", order);
    }
}
