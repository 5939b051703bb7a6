package se.samhand.document.internal.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samhand.document.internal.pdf.PdfTable.PdfCell;

/// Decides whether a paragraph is several, where its own lines do not tell: a cell beside it may.
///
/// Two sentences beside two names are two things, each with its name.
final class PossibleEnds {

    private PossibleEnds() {}

    /// The cells of a row, paragraphs that are several taken apart.
    static List<PdfCell> decided(List<PdfCell> row) {
        for (int i = 0; i < row.size(); i++) {
            Optional<PdfParagraph> only = only(row.get(i));
            List<Integer> ends = only.map(PdfParagraph::possibleEnds).orElse(List.of());
            int count = ends.size() + 1;
            boolean isSeveral =
                    count > 1 && row.subList(i + 1, row.size()).stream().anyMatch(cell -> holds(cell, count));
            if (isSeveral) {
                return row.stream().map(cell -> apart(cell, count)).toList();
            }
        }
        return row;
    }

    private static Optional<PdfParagraph> only(PdfCell cell) {
        return cell.content().size() == 1 && cell.content().getFirst() instanceof PdfParagraph paragraph
                ? Optional.of(paragraph)
                : Optional.empty();
    }

    /// Whether a cell holds so many things, one below the other.
    private static boolean holds(PdfCell cell, int count) {
        return only(cell)
                .map(paragraph -> paragraph.lines().size() == count && paragraph.isPerhapsOneEach())
                .orElse(cell.content().size() == count);
    }

    private static PdfCell apart(PdfCell cell, int count) {
        return only(cell)
                .map(paragraph -> {
                    List<Integer> ends = holds(cell, count)
                            ? IntStream.range(0, count - 1).boxed().toList()
                            : paragraph.possibleEnds();
                    return ends.size() == count - 1
                            ? cell.with(cell.rowSpan(), List.copyOf(paragraph.endedAfter(ends)))
                            : cell;
                })
                .orElse(cell);
    }
}
