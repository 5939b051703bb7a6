package se.samhand.document.internal.pdf;

import java.util.List;
import se.samhand.document.internal.pdf.PdfTable.PdfCell;

/// Where the columns of a table stand beside those of another.
final class TableColumns {

    private static final float SAME_EDGE = 4f;

    private TableColumns() {}

    /// Whether the columns of one stand where those of the other stand, some of them merged perhaps.
    static boolean fit(PdfTable above, PdfTable below) {
        // Without lines nothing tells where the last column ends.
        boolean isAsWide = isNear(above.edges().getFirst(), below.edges().getFirst())
                && ((above.isGuessed() && below.isGuessed())
                        || isNear(above.edges().getLast(), below.edges().getLast()));
        return isAsWide && (isWithin(above.edges(), below.edges()) || isWithin(below.edges(), above.edges()));
    }

    /// The same table on columns of which its own are a part.
    static PdfTable on(List<Float> edges, PdfTable table) {
        if (edges.size() == table.edges().size()) {
            return table;
        }
        List<PdfCell> cells = table.cells().stream()
                .map(cell -> {
                    int from = nearest(edges, table.edges().get(cell.column()));
                    int to = nearest(edges, table.edges().get(cell.column() + cell.columnSpan()));
                    return cell.placedAt(from, to - from);
                })
                .toList();
        return new PdfTable(
                table.top(),
                table.bottom(),
                edges,
                table.rowCount(),
                table.headerRows(),
                table.isOpen(),
                cells,
                table.isGuessed());
    }

    private static boolean isWithin(List<Float> few, List<Float> many) {
        return few.subList(0, few.size() - 1).stream().allMatch(edge -> isNear(edge, many.get(nearest(many, edge))));
    }

    private static int nearest(List<Float> edges, float edge) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(best) - edge)) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isNear(float some, float other) {
        return Math.abs(some - other) <= SAME_EDGE;
    }
}
