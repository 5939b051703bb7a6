package se.samhand.document;

import java.util.List;
import java.util.Optional;

/// A table as a grid of cells; a merged cell appears once, at its upper left corner, with its spans.
///
/// @param index 1-based among all tables of the document, in the order they begin
/// @param rowCount number of grid rows
/// @param columnCount number of grid columns
/// @param headerRows number of rows at the top that the document itself marks as repeated header
/// @param cells in order of row, then column
/// @param isGuessed whether rows and columns were told by the room between words, as in a PDF without lines
public record Table(int index, int rowCount, int columnCount, int headerRows, List<Cell> cells, boolean isGuessed)
        implements Block {

    public Table(int index, int rowCount, int columnCount, int headerRows, List<Cell> cells) {
        this(index, rowCount, columnCount, headerRows, cells, false);
    }

    public Table {
        cells = List.copyOf(cells);
    }

    /// The cell that covers a grid position, 1-based.
    public Optional<Cell> at(int row, int column) {
        return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
    }

    /// The cells that begin in a row, 1-based.
    public List<Cell> row(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }
}
