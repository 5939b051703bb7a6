package se.samhand.document.internal.pdf;

import java.util.List;
import java.util.Optional;

/// A table while its place on the pages still matters.
///
/// @param top where it begins on its first page
/// @param bottom where it ends on its last page
/// @param edges where columns begin and, at last, end
/// @param isOpen whether no line closes it below, as when a row goes on on the next page
/// @param cells in order of row, then column, both from 0; every place of the grid is covered
/// @param isGuessed whether neither lines nor the file itself tell where its cells are
record PdfTable(
        float top,
        float bottom,
        List<Float> edges,
        int rowCount,
        int headerRows,
        boolean isOpen,
        List<PdfCell> cells,
        boolean isGuessed)
        implements PdfBlock {

    /// @param bottom where it ends on the page
    record PdfCell(int row, int column, int rowSpan, int columnSpan, float bottom, List<PdfBlock> content) {

        PdfCell {
            content = List.copyOf(content);
        }

        boolean isBlank() {
            return content.isEmpty();
        }

        boolean covers(int wantedRow, int wantedColumn) {
            return wantedRow >= row
                    && wantedRow < row + rowSpan
                    && wantedColumn >= column
                    && wantedColumn < column + columnSpan;
        }

        PdfCell movedBy(int rows) {
            return new PdfCell(row + rows, column, rowSpan, columnSpan, bottom, content);
        }

        PdfCell with(int newRowSpan, List<PdfBlock> newContent) {
            return new PdfCell(row, column, newRowSpan, columnSpan, bottom, newContent);
        }

        PdfCell placedAt(int newColumn, int newColumnSpan) {
            return new PdfCell(row, newColumn, rowSpan, newColumnSpan, bottom, content);
        }
    }

    PdfTable(
            float top,
            float bottom,
            List<Float> edges,
            int rowCount,
            int headerRows,
            boolean isOpen,
            List<PdfCell> cells) {
        this(top, bottom, edges, rowCount, headerRows, isOpen, cells, false);
    }

    PdfTable {
        edges = List.copyOf(edges);
        cells = List.copyOf(cells);
    }

    int columnCount() {
        return edges.size() - 1;
    }

    Optional<PdfCell> at(int row, int column) {
        return cells.stream().filter(cell -> cell.covers(row, column)).findFirst();
    }

    List<PdfCell> row(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }
}
