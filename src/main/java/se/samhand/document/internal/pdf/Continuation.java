package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import se.samhand.document.internal.pdf.PdfTable.PdfCell;

/// A table that goes on on the next page.
final class Continuation {

    private Continuation() {}

    static PdfTable joined(PdfTable above, PdfTable below) {
        List<Float> edges = above.edges().size() >= below.edges().size() ? above.edges() : below.edges();
        PdfTable whole = TableColumns.on(edges, above);
        PdfTable second = TableColumns.on(edges, below);
        int repeated = RepeatedHeader.rows(whole, second);
        PdfTable lower = RepeatedHeader.without(second, repeated);
        PdfTable first = lower.rowCount() == 0 ? whole : withBlanksOf(whole, whole.rowCount() - 1, lower, 0);
        PdfTable rest = lower.rowCount() == 0 ? lower : withBlanksOf(lower, 0, first, first.rowCount() - 1);
        int headerRows = Math.max(first.headerRows(), repeated);
        if (rest.rowCount() == 0) {
            return first;
        }
        boolean isBroken = BrokenRow.is(first, rest);
        List<PdfCell> cells = new ArrayList<>(first.cells());
        int shift = isBroken ? first.rowCount() - 1 : first.rowCount();
        TreeSet<Integer> taken = new TreeSet<>();
        for (PdfCell cell : rest.row(0)) {
            int index = indexOf(cells, first.rowCount() - 1, cell);
            if (index >= 0 && goesOn(cells.get(index), cell, isBroken)) {
                PdfCell begun = cells.get(index);
                int rowSpan = begun.rowSpan() + cell.rowSpan() - (isBroken ? 1 : 0);
                cells.set(index, begun.with(rowSpan, together(begun, cell)));
                taken.add(cell.column());
            }
        }
        for (PdfCell cell : rest.cells()) {
            if (cell.row() > 0 || !taken.contains(cell.column())) {
                cells.add(cell.movedBy(shift));
            }
        }
        cells.sort(Comparator.comparingInt(PdfCell::row).thenComparingInt(PdfCell::column));
        return new PdfTable(
                above.top(),
                below.bottom(),
                edges,
                shift + rest.rowCount(),
                headerRows,
                below.isOpen(),
                cells,
                above.isGuessed() || below.isGuessed());
    }

    /// Where a row of one table has cells below which the other only leaves room, the room is divided alike.
    private static PdfTable withBlanksOf(PdfTable table, int row, PdfTable other, int otherRow) {
        List<PdfCell> cells = new ArrayList<>();
        for (PdfCell cell : table.cells()) {
            boolean isRoom = cell.row() == row && cell.rowSpan() == 1 && cell.columnSpan() > 1 && cell.isBlank();
            List<PdfCell> parts = isRoom ? within(other, otherRow, cell) : List.of();
            if (parts.stream().mapToInt(PdfCell::columnSpan).sum() == cell.columnSpan()) {
                parts.forEach(part -> cells.add(cell.placedAt(part.column(), part.columnSpan())));
            } else {
                cells.add(cell);
            }
        }
        return new PdfTable(
                table.top(),
                table.bottom(),
                table.edges(),
                table.rowCount(),
                table.headerRows(),
                table.isOpen(),
                cells,
                table.isGuessed());
    }

    private static List<PdfCell> within(PdfTable table, int row, PdfCell room) {
        return table.cells().stream()
                .filter(cell -> cell.row() <= row && row < cell.row() + cell.rowSpan())
                .filter(cell -> cell.column() >= room.column()
                        && cell.column() + cell.columnSpan() <= room.column() + room.columnSpan())
                .toList();
    }

    /// A merged cell without text in its lower part goes on; any cell does in a broken row.
    private static boolean goesOn(PdfCell begun, PdfCell cell, boolean isBroken) {
        boolean isMerged = cell.isBlank() && (begun.rowSpan() > 1 || cell.rowSpan() > 1);
        return isBroken || (isMerged && !begun.isBlank());
    }

    private static int indexOf(List<PdfCell> cells, int row, PdfCell below) {
        for (int i = 0; i < cells.size(); i++) {
            PdfCell cell = cells.get(i);
            boolean isAbove = cell.column() == below.column()
                    && cell.columnSpan() == below.columnSpan()
                    && cell.row() + cell.rowSpan() == row + 1;
            if (isAbove) {
                return i;
            }
        }
        return -1;
    }

    private static List<PdfBlock> together(PdfCell begun, PdfCell cell) {
        List<PdfBlock> content = new ArrayList<>(begun.content());
        List<PdfBlock> more = new ArrayList<>(cell.content());
        boolean goesOn = !content.isEmpty()
                && !more.isEmpty()
                && content.getLast() instanceof PdfParagraph above
                && more.getFirst() instanceof PdfParagraph below
                && above.isContinuedBy(below);
        if (goesOn) {
            PdfParagraph above = (PdfParagraph) content.removeLast();
            content.add(above.with((PdfParagraph) more.removeFirst()));
        }
        content.addAll(more);
        return content;
    }
}
