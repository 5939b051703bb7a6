package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds a table that is set without lines: several lines of text with the same room between their columns.
final class TextColumns {

    private static final float LARGER = 1.15f;
    private static final int FEWEST_COLUMNS = 3;
    /// Lines across all columns that may follow one another within a table.
    private static final int MOST_BANNERS = 2;

    private static final int FEWEST_LINES = 3;

    /// @param from first line, from 0
    /// @param to after the last line
    /// @param edges where columns begin and, at last, end
    record Found(int from, int to, List<Float> edges) {}

    private TextColumns() {}

    /// The first table among lines that begins at or after one of them.
    static Optional<Found> first(List<TextLine> lines, int start) {
        for (int from = start; from < lines.size(); from++) {
            if (ColumnInk.segments(lines.get(from)).size() >= FEWEST_COLUMNS) {
                Optional<Found> found = from(lines, from, start);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// The rest of a table that began on the page before: the lines at the top that keep to its columns.
    ///
    /// @param edges of its columns; empty when there is no such table
    static Optional<Found> continued(List<TextLine> lines, List<Float> edges) {
        if (edges.isEmpty()) {
            return Optional.empty();
        }
        List<Float> own = new ArrayList<>(edges);
        int to = 0;
        while (to < lines.size() && keepsTo(edges, lines.get(to)) && follows(lines, to, edges)) {
            own.set(own.size() - 1, Math.max(own.getLast(), lines.get(to).box().right() + 1));
            to++;
        }
        return to == 0 ? Optional.empty() : Optional.of(new Found(0, to, own));
    }

    /// Whether a line is near the one above it, and no heading of its own.
    private static boolean follows(List<TextLine> lines, int index, List<Float> edges) {
        TextLine line = lines.get(index);
        TextLine above = index == 0 ? null : lines.get(index - 1);
        boolean mayBeHeading = isTitle(line) && line.box().left() < edges.get(1);
        return above == null ? !mayBeHeading : isNear(above, line) && (!mayBeHeading || above.isBold());
    }

    /// Whether the words of a line stand within columns.
    static boolean keepsTo(List<Float> edges, TextLine line) {
        return line.words().stream()
                        .allMatch(word -> word.frame().left() > edges.getFirst() - ColumnInk.NARROWEST_GUTTER
                                && edges.subList(1, edges.size() - 1).stream()
                                        .noneMatch(edge -> word.frame().left() < edge - 1
                                                && word.frame().right() > edge + 1))
                && ColumnInk.segments(line).stream()
                        .allMatch(part -> edges.subList(1, edges.size() - 1).stream()
                                .noneMatch(edge -> part[0] < edge - 2 && part[1] > edge + 2));
    }

    /// Takes lines below as long as room remains between enough columns.
    private static Optional<Found> from(List<TextLine> lines, int from, int start) {
        List<float[]> ink = new ArrayList<>();
        ColumnInk.add(ink, lines.get(from));
        int begin = from;
        while (begin > start && overlaps(lines.get(begin - 1), lines.get(begin)) && fits(ink, lines.get(begin - 1))) {
            begin--;
            ColumnInk.add(ink, lines.get(begin));
        }
        int to = from + 1;
        int full = 1;
        int banners = 0;
        int lastOfTable = to;
        List<float[]> inkOfTable = ColumnInk.copy(ink);
        while (to < lines.size() && isNear(lines.get(to - 1), lines.get(to))) {
            List<float[]> wider = ColumnInk.copy(ink);
            ColumnInk.add(wider, lines.get(to));
            int segments = ColumnInk.segments(lines.get(to)).size();
            boolean closesGutter = wider.size() < ink.size();
            boolean isBanner = segments < FEWEST_COLUMNS && closesGutter;
            boolean isOther = closesGutter && !isBanner && to - from >= FEWEST_LINES;
            banners = isBanner ? banners + 1 : 0;
            if (isOther
                    || isHeading(lines.get(from), lines.get(to))
                    || isNextHeader(lines, from, to)
                    || banners > MOST_BANNERS
                    || (!isBanner && wider.size() < FEWEST_COLUMNS)) {
                break;
            }
            to++;
            if (!isBanner) {
                ink = wider;
                full += segments >= 2 ? 1 : 0;
                lastOfTable = to;
                inkOfTable = ink;
            }
        }
        while (to < lines.size() && isNextHeader(lines, from, to) && isTitle(lines.get(lastOfTable - 1))) {
            lastOfTable--;
        }
        boolean isTable =
                lastOfTable - from >= FEWEST_LINES && full >= FEWEST_LINES && inkOfTable.size() >= FEWEST_COLUMNS;
        if (!isTable) {
            return Optional.empty();
        }
        inkOfTable = withoutSpanning(lines.subList(begin, lastOfTable), inkOfTable);
        List<Float> edges = new ArrayList<>();
        edges.add(inkOfTable.getFirst()[0]);
        for (int i = 1; i < inkOfTable.size(); i++) {
            edges.add(inkOfTable.get(i)[0] - 1);
        }
        edges.add(inkOfTable.getLast()[1] + 1);
        return Optional.of(new Found(begin, lastOfTable, edges));
    }

    /// The columns without what a line of a heading says of several columns at once.
    private static List<float[]> withoutSpanning(List<TextLine> lines, List<float[]> ink) {
        List<float[]> most = ink;
        for (int without = 0; without < Math.min(MOST_BANNERS, lines.size() - FEWEST_LINES); without++) {
            List<TextLine> rest = new ArrayList<>(lines);
            rest.remove(without);
            List<float[]> own = ColumnInk.of(rest).orElse(ink);
            most = own.size() > most.size() ? own : most;
        }
        return most;
    }

    /// Whether the bold names of other columns begin the next table.
    private static boolean isNextHeader(List<TextLine> lines, int from, int index) {
        return lines.get(index).isBold()
                && ColumnInk.segments(lines.get(index)).size() >= FEWEST_COLUMNS
                && lines.subList(from, index).stream().anyMatch(line -> !line.isBold());
    }

    private static boolean isTitle(TextLine line) {
        return line.isBold() && ColumnInk.segments(line).size() == 1;
    }

    private static boolean isHeading(TextLine first, TextLine line) {
        return line.size() > LARGER * first.size();
    }

    private static boolean overlaps(TextLine above, TextLine below) {
        return above.box().bottom() > below.box().top() - 0.3f * below.size();
    }

    private static boolean fits(List<float[]> ink, TextLine line) {
        List<float[]> wider = ColumnInk.copy(ink);
        ColumnInk.add(wider, line);
        return wider.size() >= ink.size();
    }

    private static boolean isNear(TextLine above, TextLine below) {
        return ParagraphFinder.distance(above, below) < 5;
    }

    /// Whether a line runs across columns, as the name of what follows does.
    static boolean isBanner(TextLine line, List<Float> edges) {
        List<float[]> segments = ColumnInk.segments(line);
        float[] only = segments.getFirst();
        return segments.size() == 1
                && edges.subList(1, edges.size() - 1).stream()
                        .anyMatch(edge -> only[0] < edge - 2 && only[1] > edge + 2);
    }
}
