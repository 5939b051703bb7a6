package se.samhand.document.internal;

import java.util.List;

/// A sheet of a workbook, or the values of a CSV file: the cells with text only, by rows from top to bottom.
///
/// @param name empty when the program that made the file gave it
/// @param merged ranges whose upper left cell covers the others
record Sheet(String name, boolean isHidden, List<Row> rows, List<Range> merged) {

    /// @param number of the row in the sheet, 1-based
    /// @param cells from left to right
    record Row(int number, List<Value> cells) {}

    /// @param column of the cell in the sheet, 1-based
    record Value(int column, String text, boolean isHidden) {}

    /// All cells between two corners, both included.
    record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
