package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Cell;
import se.samhand.document.Table;

/// A table with its cells by place, so that each is found at once.
final class Grid {

    private final Table table;
    private final @Nullable Cell[][] cells;

    Grid(Table table) {
        this.table = table;
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
        return covering(row, 1, columns()).stream()
                .filter(cell -> cell.row() == row)
                .toList();
    }
}
