package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds a table that is set without lines: several lines of text with the same room between their columns.
final class TextColumns {

    /// A gap between words of one column is narrower, in sizes of the letters.
    private static final float GAP = 0.75f;

    private static final float NARROWEST_GUTTER = 4f;
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
            if (segments(lines.get(from)).size() >= FEWEST_COLUMNS) {
                Optional<Found> found = from(lines, from);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// Takes lines below as long as room remains between enough columns.
    private static Optional<Found> from(List<TextLine> lines, int from) {
        List<float[]> ink = new ArrayList<>();
        add(ink, lines.get(from));
        int begin = from;
        while (begin > 0 && overlaps(lines.get(begin - 1), lines.get(begin)) && fits(ink, lines.get(begin - 1))) {
            begin--;
            add(ink, lines.get(begin));
        }
        int to = from + 1;
        int full = 1;
        int banners = 0;
        int lastOfTable = to;
        List<float[]> inkOfTable = copy(ink);
        while (to < lines.size() && isNear(lines.get(to - 1), lines.get(to))) {
            List<float[]> wider = copy(ink);
            add(wider, lines.get(to));
            int segments = segments(lines.get(to)).size();
            boolean closesGutter = wider.size() < ink.size();
            boolean isBanner = segments < FEWEST_COLUMNS && closesGutter;
            boolean isOther = closesGutter && !isBanner && to - from >= FEWEST_LINES;
            banners = isBanner ? banners + 1 : 0;
            if (isOther
                    || isHeading(lines.get(from), lines.get(to))
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
        boolean isTable =
                lastOfTable - from >= FEWEST_LINES && full >= FEWEST_LINES && inkOfTable.size() >= FEWEST_COLUMNS;
        if (!isTable) {
            return Optional.empty();
        }
        List<Float> edges = new ArrayList<>();
        edges.add(inkOfTable.getFirst()[0]);
        for (int i = 1; i < inkOfTable.size(); i++) {
            edges.add(inkOfTable.get(i)[0] - 1);
        }
        edges.add(inkOfTable.getLast()[1] + 1);
        return Optional.of(new Found(begin, lastOfTable, edges));
    }

    private static boolean isHeading(TextLine first, TextLine line) {
        return line.size() > LARGER * first.size();
    }

    private static boolean overlaps(TextLine above, TextLine below) {
        return above.box().bottom() > below.box().top() - 0.3f * below.size();
    }

    private static boolean fits(List<float[]> ink, TextLine line) {
        List<float[]> wider = copy(ink);
        add(wider, line);
        return wider.size() >= ink.size();
    }

    private static boolean isNear(TextLine above, TextLine below) {
        return ParagraphFinder.distance(above, below) < 5;
    }

    /// Whether a line runs across columns, as the name of what follows does.
    static boolean isBanner(TextLine line, List<Float> edges) {
        List<float[]> segments = segments(line);
        float[] only = segments.getFirst();
        return segments.size() == 1
                && edges.subList(1, edges.size() - 1).stream()
                        .anyMatch(edge -> only[0] < edge - 2 && only[1] > edge + 2);
    }

    /// Stretches of a line that are set apart: from where to where.
    private static List<float[]> segments(TextLine line) {
        List<float[]> segments = new ArrayList<>();
        for (Word word : line.words()) {
            float[] last = segments.isEmpty() ? null : segments.getLast();
            if (last != null && word.frame().left() - last[1] < GAP * line.size()) {
                last[1] = Math.max(last[1], word.frame().right());
            } else {
                segments.add(new float[] {word.frame().left(), word.frame().right()});
            }
        }
        return segments;
    }

    /// Adds the stretches of a line to those above it; those that come too close to one another become one.
    private static void add(List<float[]> ink, TextLine line) {
        ink.addAll(segments(line));
        ink.sort((one, other) -> Float.compare(one[0], other[0]));
        for (int i = 1; i < ink.size(); i++) {
            float[] before = ink.get(i - 1);
            float[] own = ink.get(i);
            if (own[0] - before[1] < NARROWEST_GUTTER) {
                before[1] = Math.max(before[1], own[1]);
                ink.remove(i);
                i--;
            }
        }
    }

    private static List<float[]> copy(List<float[]> ink) {
        List<float[]> copy = new ArrayList<>();
        ink.forEach(stretch -> copy.add(stretch.clone()));
        return copy;
    }
}
