package se.samhand.document.internal.pdf;

import java.util.List;
import se.samhand.document.internal.pdf.PdfTable.PdfCell;

/// Tells whether the first row of a page is the rest of the last row of the page before.
///
/// What goes on does so because the page was full: each cell that goes on is filled to its bottom.
final class BrokenRow {

    /// Room below the text of a full cell, in sizes of its letters.
    private static final float FULL = 3.2f;

    /// The same where the next paragraph is set apart.
    private static final float FULL_OF_PARAGRAPHS = 3.6f;

    private BrokenRow() {}

    static boolean is(PdfTable above, PdfTable below) {
        if (above.isOpen() && !above.isGuessed()) {
            return true;
        }
        List<PdfCell> row = below.row(0);
        int goingOn = 0;
        int ended = 0;
        int sentences = 0;
        for (PdfCell cell : row) {
            PdfCell begun = above.at(above.rowCount() - 1, cell.column()).orElse(null);
            if (begun == null || begun.column() != cell.column() || begun.columnSpan() != cell.columnSpan()) {
                return false;
            }
            if (!cell.isBlank()) {
                if (begun.isBlank() || !isFull(begun, goesOnInSentence(begun, cell) ? FULL : FULL_OF_PARAGRAPHS)) {
                    return false;
                }
                goingOn++;
                sentences += goesOnInSentence(begun, cell) ? 1 : 0;
            } else if (!begun.isBlank() && begun.rowSpan() == 1) {
                ended++;
            }
        }
        return goingOn > 0 && (sentences > 0 || ended > goingOn);
    }

    private static boolean isFull(PdfCell cell, float room) {
        return switch (cell.content().getLast()) {
            case PdfParagraph paragraph -> {
                TextLine last = paragraph.lines().getLast();
                yield cell.bottom() - last.baseline() < room * last.size();
            }
            case PdfTable table -> cell.bottom() - table.bottom() < 2 * Rule.NEAR;
        };
    }

    private static boolean goesOnInSentence(PdfCell begun, PdfCell cell) {
        return begun.content().getLast() instanceof PdfParagraph above
                && cell.content().getFirst() instanceof PdfParagraph below
                && above.isContinuedBy(below);
    }
}
