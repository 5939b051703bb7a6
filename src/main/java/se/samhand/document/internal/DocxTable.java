package se.samhand.document.internal;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Cell;
import se.samhand.document.Table;

/// Writes a table of a Word file.
final class DocxTable {

    private static final String HEADER_FILL = "E6EBF2";

    /// Space at the left and right of a cell's text, in twentieths of a point; the style says the same.
    private static final int CELL_MARGINS = 2 * 85;

    private static final int NARROWEST = 300;

    private final WordXml xml;
    private final DocxBody body;
    private final List<Integer> relativeWidths;

    DocxTable(WordXml xml, DocxBody body, List<Integer> relativeWidths) {
        this.xml = xml;
        this.body = body;
        this.relativeWidths = relativeWidths;
    }

    void write(Table table, int width) throws XMLStreamException {
        int[] widths = widths(table.columnCount(), width);
        @Nullable Cell[][] grid = grid(table);
        xml.start("tbl");
        xml.start("tblPr");
        xml.value("tblStyle", "TableGrid");
        xml.attributes("tblW", "w", String.valueOf(IntStream.of(widths).sum()), "type", "dxa");
        xml.attributes("tblLayout", "type", "fixed");
        xml.attributes("tblLook", "val", table.headerRows() > 0 ? "0020" : "0000");
        xml.end();
        xml.start("tblGrid");
        for (int column : widths) {
            xml.attributes("gridCol", "w", String.valueOf(column));
        }
        xml.end();
        for (int row = 1; row <= table.rowCount(); row++) {
            row(grid[row - 1], row, row <= table.headerRows(), widths);
        }
        xml.end();
    }

    private void row(@Nullable Cell[] cells, int row, boolean isHeader, int[] widths) throws XMLStreamException {
        int first = 0;
        while (first < cells.length && cells[first] == null) {
            first++;
        }
        boolean hasNoCell = first == cells.length;
        int end = cells.length;
        while (end > first && cells[end - 1] == null) {
            end--;
        }
        xml.start("tr");
        properties(hasNoCell ? 0 : first, hasNoCell ? 0 : cells.length - end, isHeader);
        int column = hasNoCell ? 0 : first;
        int stop = hasNoCell ? cells.length : end;
        while (column < stop) {
            Cell cell = cells[column];
            int span = cell == null ? 1 : cell.columnSpan();
            cell(
                    cell,
                    row,
                    isHeader,
                    IntStream.range(column, column + span).map(i -> widths[i]).sum());
            column += span;
        }
        xml.end();
    }

    private void properties(int columnsBefore, int columnsAfter, boolean isHeader) throws XMLStreamException {
        xml.start("trPr");
        if (columnsBefore > 0) {
            xml.value("gridBefore", String.valueOf(columnsBefore));
        }
        if (columnsAfter > 0) {
            xml.value("gridAfter", String.valueOf(columnsAfter));
        }
        xml.empty("cantSplit");
        if (isHeader) {
            xml.empty("tblHeader");
        }
        xml.end();
    }

    private void cell(@Nullable Cell cell, int row, boolean isHeader, int width) throws XMLStreamException {
        xml.start("tc");
        xml.start("tcPr");
        xml.attributes("tcW", "w", String.valueOf(width), "type", "dxa");
        if (cell != null && cell.columnSpan() > 1) {
            xml.value("gridSpan", String.valueOf(cell.columnSpan()));
        }
        if (cell != null && cell.rowSpan() > 1) {
            xml.value("vMerge", cell.row() == row ? "restart" : "continue");
        }
        if (isHeader) {
            xml.attributes("shd", "val", "clear", "color", "auto", "fill", HEADER_FILL);
        }
        xml.end();
        boolean beginsHere = cell != null && cell.row() == row;
        int inner = Math.max(NARROWEST, width - CELL_MARGINS);
        body.blocks(cell != null && beginsHere ? cell.content() : List.of(), inner, isHeader);
        xml.end();
    }

    private int[] widths(int columns, int width) {
        boolean areGiven = relativeWidths.size() == columns;
        int total =
                areGiven ? relativeWidths.stream().mapToInt(Integer::intValue).sum() : columns;
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = Math.max(1, width * (areGiven ? relativeWidths.get(i) : 1) / Math.max(1, total));
        }
        return widths;
    }

    private static @Nullable Cell[][] grid(Table table) {
        @Nullable Cell[][] grid = new @Nullable Cell[table.rowCount()][table.columnCount()];
        for (Cell cell : table.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                    grid[row - 1][column - 1] = cell;
                }
            }
        }
        return grid;
    }
}
