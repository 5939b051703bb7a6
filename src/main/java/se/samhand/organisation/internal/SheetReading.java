package se.samhand.organisation.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Cell;
import se.samhand.document.Table;

/// Finds the columns of a list of units by their heads, and reads its lines; only empty lines are skipped.
final class SheetReading {

    private enum Field {
        CODE,
        NAME,
        SHORT_NAME,
        KIND,
        PARENT,
        LAST_DAY
    }

    private static final Map<String, Field> HEADS = Map.ofEntries(
            Map.entry("kod", Field.CODE),
            Map.entry("namn", Field.NAME),
            Map.entry("enhet", Field.NAME),
            Map.entry("kortnamn", Field.SHORT_NAME),
            Map.entry("slag", Field.KIND),
            Map.entry("typ", Field.KIND),
            Map.entry("hör till", Field.PARENT),
            Map.entry("tillhör", Field.PARENT),
            Map.entry("till och med", Field.LAST_DAY),
            Map.entry("sista dag", Field.LAST_DAY));

    private static final int LONGEST = 500;

    private SheetReading() {}

    /// Nothing when the first line does not say which columns hold names and kinds.
    static @Nullable List<SheetRow> rows(Table table) {
        var columns = columns(table);
        if (!columns.containsKey(Field.NAME) || !columns.containsKey(Field.KIND)) {
            return null;
        }
        var rows = new ArrayList<SheetRow>();
        for (int line = 2; line <= table.rowCount(); line++) {
            var cells = table.row(line);
            if (cells.stream().allMatch(cell -> cell.text().isBlank())) {
                continue;
            }
            var row = new SheetRow(
                    line,
                    text(cells, columns.get(Field.CODE)).toLowerCase(Locale.ROOT),
                    text(cells, columns.get(Field.NAME)),
                    text(cells, columns.get(Field.SHORT_NAME)),
                    text(cells, columns.get(Field.KIND)),
                    text(cells, columns.get(Field.PARENT)),
                    text(cells, columns.get(Field.LAST_DAY)));
            rows.add(row);
        }
        return rows;
    }

    private static Map<Field, Integer> columns(Table table) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (var cell : table.row(1)) {
            var field = HEADS.get(cell.text().strip().toLowerCase(Locale.ROOT));
            if (field != null) {
                columns.putIfAbsent(field, cell.column());
            }
        }
        return columns;
    }

    private static String text(List<Cell> cells, @Nullable Integer column) {
        var text = cells.stream()
                .filter(cell -> Objects.equals(cell.column(), column))
                .map(Cell::text)
                .findFirst()
                .orElse("")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return Formula.restored(text.substring(0, Math.min(LONGEST, text.length())));
    }
}
