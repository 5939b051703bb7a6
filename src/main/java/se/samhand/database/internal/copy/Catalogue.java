package se.samhand.database.internal.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What there is in a database, as PostgreSQL itself knows it.
final class Catalogue {

    /// Flyway keeps its own history; it is written by migrating, not by copying.
    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname) as name,
                   array(select quote_ident(a.attname)
                           from pg_attribute a
                          where a.attrelid = c.oid
                            and a.attnum > 0
                            and not a.attisdropped
                            and a.attgenerated = ''
                          order by a.attnum) as columns,
                   array(select quote_ident(a.attname) || case when a.attcollation = 0 then '' else ' collate "C"' end
                           from pg_index i
                           cross join unnest(i.indkey) with ordinality as part (number, place)
                           join pg_attribute a on a.attrelid = c.oid and a.attnum = part.number
                          where i.indrelid = c.oid
                            and i.indisprimary
                          order by part.place) as key,
                   exists (select 1 from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as has_triggers
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p')
               and not c.relispartition
               and n.nspname !~ '^pg_'
               and n.nspname <> 'information_schema'
               and c.relname <> 'flyway_schema_history'
             order by 1
            """;

    /// Who must be there before whom; those that are checked at the end of the transaction do not matter.
    private static final String REFERENCES = """
            select format('%I.%I', n.nspname, c.relname) as name,
                   format('%I.%I', other_n.nspname, other_c.relname) as needs
              from pg_constraint f
              join pg_class c on c.oid = f.conrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_class other_c on other_c.oid = f.confrelid
              join pg_namespace other_n on other_n.oid = other_c.relnamespace
             where f.contype = 'f'
               and not f.condeferrable
               and f.conrelid <> f.confrelid
             order by 1, 2
            """;

    private static final String SEQUENCES = """
            select format('%I.%I', n.nspname, c.relname) as name
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'S'
               and n.nspname !~ '^pg_'
             order by 1
            """;

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /// All tables of ours, each after those that it points at.
    List<CopiedTable> tables() throws SQLException {
        var tables = new LinkedHashMap<String, CopiedTable>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.put(
                        rows.getString("name"),
                        new CopiedTable(
                                rows.getString("name"),
                                texts(rows, "columns"),
                                texts(rows, "key"),
                                rows.getBoolean("has_triggers")));
            }
        }
        return inOrder(tables, references());
    }

    List<DataManifest.Sequence> sequences() throws SQLException {
        var sequences = new ArrayList<DataManifest.Sequence>();
        for (var name : names(SEQUENCES)) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select last_value, is_called from " + name)) {
                rows.next();
                sequences.add(new DataManifest.Sequence(name, rows.getLong(1), rows.getBoolean(2)));
            }
        }
        return sequences;
    }

    boolean hasRows(CopiedTable table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select exists (select from " + table.name() + ")")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private Map<String, Set<String>> references() throws SQLException {
        var needs = new LinkedHashMap<String, Set<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                needs.computeIfAbsent(rows.getString("name"), name -> new LinkedHashSet<>())
                        .add(rows.getString("needs"));
            }
        }
        return needs;
    }

    private List<String> names(String query) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static List<CopiedTable> inOrder(Map<String, CopiedTable> tables, Map<String, Set<String>> needs) {
        var ordered = new LinkedHashMap<String, CopiedTable>();
        while (ordered.size() < tables.size()) {
            var ready = tables.values().stream()
                    .filter(table -> !ordered.containsKey(table.name()))
                    .filter(table -> ordered.keySet().containsAll(needs.getOrDefault(table.name(), Set.of())))
                    .toList();
            if (ready.isEmpty()) {
                var stuck = new LinkedHashSet<>(tables.keySet());
                stuck.removeAll(ordered.keySet());
                throw new IllegalStateException(
                        "Tables point at each other in a circle: make one foreign key of " + stuck + " deferrable");
            }
            ready.forEach(table -> ordered.put(table.name(), table));
        }
        return List.copyOf(ordered.values());
    }

    private static List<String> texts(ResultSet rows, String column) throws SQLException {
        return List.of((String[]) rows.getArray(column).getArray());
    }
}
