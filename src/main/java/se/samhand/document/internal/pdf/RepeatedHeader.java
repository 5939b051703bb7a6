package se.samhand.document.internal.pdf;

import java.util.List;
import se.samhand.document.internal.pdf.PdfTable.PdfCell;

/// The heading of a table that comes again on its next page.
final class RepeatedHeader {

    private static final int MOST_ROWS = 4;

    private RepeatedHeader() {}

    /// How many rows at the top of the lower part repeat the first rows of the upper.
    static int rows(PdfTable above, PdfTable below) {
        int rows = 0;
        while (rows < Math.min(MOST_ROWS, Math.min(above.rowCount(), below.rowCount()))
                && !isBlank(below, rows)
                && isSame(above.row(rows), below.row(rows))) {
            rows++;
        }
        return rows;
    }

    private static boolean isBlank(PdfTable table, int row) {
        return table.row(row).stream().allMatch(PdfCell::isBlank);
    }

    private static boolean isSame(List<PdfCell> some, List<PdfCell> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            PdfCell one = some.get(i);
            PdfCell other = others.get(i);
            boolean isSame = one.column() == other.column()
                    && one.columnSpan() == other.columnSpan()
                    && one.rowSpan() == other.rowSpan()
                    && PlainText.of(one.content()).equals(PlainText.of(other.content()));
            if (!isSame) {
                return false;
            }
        }
        return true;
    }

    static PdfTable without(PdfTable table, int rows) {
        List<PdfCell> cells = table.cells().stream()
                .filter(cell -> cell.row() >= rows)
                .map(cell -> cell.movedBy(-rows))
                .toList();
        return new PdfTable(
                table.top(),
                table.bottom(),
                table.edges(),
                table.rowCount() - rows,
                0,
                table.isOpen(),
                cells,
                table.isGuessed());
    }
}
