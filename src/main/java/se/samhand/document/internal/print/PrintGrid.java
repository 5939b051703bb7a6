package se.samhand.document.internal.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Cell;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;

/// The grid of a table with an empty cell wherever the table has none.
final class PrintGrid {

    private static final int LONGEST_HEADER = 800;

    private final Table table;
    private final List<List<Cell>> rows = new ArrayList<>();

    PrintGrid(Table table) {
        this.table = table;
        @Nullable Cell[][] grid = new @Nullable Cell[table.rowCount()][table.columnCount()];
        for (Cell cell : table.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    grid[row - 1][column - 1] = cell;
                }
            }
        }
        for (int row = 1; row <= table.rowCount(); row++) {
            rows.add(begun(grid[row - 1], row));
        }
    }

    private static List<Cell> begun(@Nullable Cell[] places, int row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 1; column <= places.length; column++) {
            Cell cell = places[column - 1];
            if (cell == null) {
                cells.add(new Cell(row, column, 1, 1, List.of()));
            } else if (cell.row() == row && cell.column() == column) {
                cells.add(cell);
            }
        }
        return cells;
    }

    boolean isEmpty() {
        return rows.stream().allMatch(List::isEmpty);
    }

    /// Cells that begin in a row, and empty ones for what no cell covers.
    List<Cell> row(int row) {
        return rows.get(row - 1);
    }

    /// A row that cells from above cover altogether is not shown.
    boolean hasCells(int row) {
        return !row(row).isEmpty();
    }

    /// The rows that a cell covers, of those that are shown.
    int shownRows(Cell cell) {
        return (int) IntStream.range(cell.row(), cell.row() + cell.rowSpan())
                .filter(this::hasCells)
                .count();
    }

    /// The rows that can be shown again on the next page: none when one of their cells goes on below them, when there
    /// is
    /// nothing else, or when they are too much to be a header, so that a page might have room for nothing more.
    int repeatableHeaderRows() {
        int headerRows = table.headerRows();
        List<Cell> header =
                table.cells().stream().filter(cell -> cell.row() <= headerRows).toList();
        boolean endsThere = headerRows < table.rowCount()
                && header.stream().allMatch(cell -> cell.row() + cell.rowSpan() - 1 <= headerRows);
        boolean isShort = header.stream().allMatch(PrintGrid::isText)
                && header.stream().mapToInt(cell -> cell.text().length()).sum() <= LONGEST_HEADER;
        return endsThere && isShort ? headerRows : 0;
    }

    private static boolean isText(Cell cell) {
        return cell.content().stream().allMatch(Paragraph.class::isInstance);
    }
}
