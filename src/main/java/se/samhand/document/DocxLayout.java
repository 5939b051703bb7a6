package se.samhand.document;

import java.util.List;

/// How a document looks as a Word file on A4.
///
/// @param title title property of the file
/// @param isLandscape whether the pages lie
/// @param columnWidths relative widths for every table with as many columns; the columns of other tables are equally
/// wide
public record DocxLayout(String title, boolean isLandscape, List<Integer> columnWidths) {

    public DocxLayout {
        columnWidths = List.copyOf(columnWidths);
    }

    public static DocxLayout portrait(String title) {
        return new DocxLayout(title, false, List.of());
    }

    public static DocxLayout landscape(String title, List<Integer> columnWidths) {
        return new DocxLayout(title, true, columnWidths);
    }
}
