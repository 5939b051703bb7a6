package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Cell;
import se.samhand.document.Table;
import se.samhand.plan.ReadPlan.Source;

/// A table with its cells by place, so that each is found at once.
final class Grid {

    private final Table table;
    private final @Nullable Cell[][] cells;
    private final List<Source> sources;
    private final Map<Integer, List<Cell>> beginning = new HashMap<>();

    Grid(Table table) {
        this(table, List.of());
    }

    /// @param sources for each column where it stands in the document, if that is no table
    Grid(Table table, List<Source> sources) {
        this.table = table;
        this.sources = List.copyOf(sources);
        this.cells = new @Nullable Cell[table.rowCount() + 1][table.columnCount() + 1];
        for (Cell cell : table.cells()) {
            int lastRow = Math.min(table.rowCount(), cell.row() + cell.rowSpan() - 1);
            int lastColumn = Math.min(table.columnCount(), cell.column() + cell.columnSpan() - 1);
            for (int row = cell.row(); row <= lastRow; row++) {
                for (int column = cell.column(); column <= lastColumn; column++) {
                    cells[row][column] = cell;
                }
            }
        }
    }

    /// Whether nobody who opens the file sees any of it.
    boolean isHidden() {
        return !table.cells().isEmpty() && table.cells().stream().allMatch(Cell::isHidden);
    }

    /// The rows that the file hides, or the columns, by their numbers.
    List<Integer> hidden(ToIntFunction<Cell> place) {
        Map<Integer, Boolean> areHidden = new TreeMap<>();
        table.cells().forEach(cell -> areHidden.merge(place.applyAsInt(cell), cell.isHidden(), Boolean::logicalAnd));
        return areHidden.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whether it only lays out what is no table in the document.
    boolean isList() {
        return !sources.isEmpty();
    }

    Source source(Cell cell) {
        return isList()
                ? sources.get(cell.column() - 1)
                : new Source("table", table.index(), cell.row(), cell.column());
    }

    int index() {
        return table.index();
    }

    boolean isGuessed() {
        return table.isGuessed();
    }

    int rows() {
        return table.rowCount();
    }

    int columns() {
        return table.columnCount();
    }

    int headerRows() {
        return table.headerRows();
    }

    @Nullable
    Cell at(int row, int column) {
        return cells[row][column];
    }

    /// The cells with text that cover a part of a row, from left to right, those that began in a row above included.
    List<Cell> covering(int row, int fromColumn, int toColumn) {
        List<Cell> found = new ArrayList<>();
        int column = fromColumn;
        while (column <= toColumn) {
            Cell cell = at(row, column);
            if (cell != null && !cell.isBlank()) {
                found.add(cell);
            }
            column = cell == null ? column + 1 : Math.max(column + 1, cell.column() + cell.columnSpan());
        }
        return found;
    }

    /// The cells with text that begin in a row.
    List<Cell> beginning(int row) {
        List<Cell> found = beginning.get(row);
        if (found == null) {
            found = covering(row, 1, columns()).stream()
                    .filter(cell -> cell.row() == row)
                    .toList();
            beginning.put(row, found);
        }
        return found;
    }
}
