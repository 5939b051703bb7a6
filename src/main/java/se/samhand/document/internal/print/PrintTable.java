package se.samhand.document.internal.print;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.samhand.document.Cell;
import se.samhand.document.Table;

/// Lays out a table: every place of its grid has a cell, and every row at least one of its own.
final class PrintTable {

    private final PrintPage page;
    private final List<Integer> relativeWidths;

    PrintTable(PrintPage page, List<Integer> relativeWidths) {
        this.page = page;
        this.relativeWidths = relativeWidths;
    }

    /// Writes a table, unless it has no cell at all.
    @Nullable
    Element write(Element parent, Table table, double width) {
        PrintGrid grid = new PrintGrid(table);
        if (grid.isEmpty()) {
            return null;
        }
        ColumnWidths widths = ColumnWidths.of(table, relativeWidths, width);
        Element element = page.child(parent, "table");
        element.setAttribute("style", "font-size: " + points(widths.textSize()));
        Element columns = page.child(element, "colgroup");
        for (int column = 0; column < table.columnCount(); column++) {
            page.child(columns, "col").setAttribute("style", "width: " + points(widths.width(column)));
        }
        boolean isNested = !parent.getNodeName().equals("body");
        int headerRows = isNested ? 0 : grid.repeatableHeaderRows();
        Element section = page.child(element, headerRows > 0 ? "thead" : "tbody");
        for (int row = 1; row <= table.rowCount(); row++) {
            if (headerRows > 0 && row == headerRows + 1) {
                section = page.child(element, "tbody");
            }
            if (grid.hasCells(row)) {
                row(section, grid, row, row <= table.headerRows(), widths);
            }
        }
        return element;
    }

    private void row(Element section, PrintGrid grid, int row, boolean isHeader, ColumnWidths widths) {
        Element line = page.child(section, "tr");
        for (Cell cell : grid.row(row)) {
            Element element = page.child(line, isHeader ? "th" : "td");
            if (isHeader) {
                element.setAttribute("scope", "col");
            }
            span(element, "colspan", cell.columnSpan());
            span(element, "rowspan", grid.shownRows(cell));
            double inner = IntStream.range(cell.column() - 1, cell.column() - 1 + cell.columnSpan())
                    .mapToDouble(widths::width)
                    .sum();
            page.blocks(element, cell.content(), inner - ColumnWidths.PADDING, widths.textSize());
        }
    }

    private static void span(Element cell, String name, int span) {
        if (span > 1) {
            cell.setAttribute(name, String.valueOf(span));
        }
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.2fpt", length);
    }
}
