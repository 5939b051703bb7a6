package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/// The text around lines that lie: which of it is the heading of a table, and which stands between tables.
record LyingText(List<TextLine> lines) {

    private static final int FEWEST_COLUMNS = 3;
    private static final float LARGER = 1.15f;

    /// So far from other text stands a heading, in sizes of the letters.
    private static final float APART = 2f;

    /// Between a heading and the line below it, and between the lines of a heading, in sizes of the letters.
    private static final float NEAR = 1.6f;

    List<TextLine> between(float top, float bottom) {
        return lines.stream()
                .filter(line -> line.box().middleY() > top && line.box().middleY() < bottom)
                .toList();
    }

    /// Whether a table ends between two lines: other text stands there, and then the heading of the next table.
    boolean isApart(Rule above, Rule below) {
        List<TextLine> own = between(above.at(), below.at());
        List<TextLine> heading = heading(below.at(), above.at());
        if (heading.isEmpty() || heading.size() == own.size()) {
            return false;
        }
        List<TextLine> other = own.subList(0, own.size() - heading.size());
        boolean isSetApart = ParagraphFinder.distance(other.getLast(), heading.getFirst()) > APART;
        return other.stream()
                .allMatch(line ->
                        ColumnInk.segments(line).size() == 1 && (isSetApart || line.isBold() || isWide(line, heading)));
    }

    /// Whether a line is wider than the columns of a heading.
    private static boolean isWide(TextLine line, List<TextLine> heading) {
        float[] only = ColumnInk.segments(line).getFirst();
        return ColumnInk.of(heading)
                .map(columns -> columns.stream()
                                .filter(column -> only[0] < column[1] && only[1] > column[0])
                                .count()
                        > 1)
                .orElse(false);
    }

    /// The lines right above a height that are set in columns.
    List<TextLine> heading(float bottom, float top) {
        List<TextLine> found = new ArrayList<>();
        float edge = bottom;
        int most = 0;
        for (TextLine line : between(top, bottom).reversed()) {
            int segments = ColumnInk.segments(line).size();
            boolean isNear = edge - line.baseline() < NEAR * line.size();
            boolean goesOn = segments > 1
                    || found.isEmpty()
                    || line.isBold() == found.getFirst().isBold();
            boolean isAcross = segments == 1 && most >= FEWEST_COLUMNS && found.size() > 1;
            boolean isLarger =
                    !found.isEmpty() && line.size() > LARGER * found.getFirst().size();
            if (!isNear || !goesOn || isAcross || isLarger) {
                break;
            }
            found.addFirst(line);
            most = Math.max(most, segments);
            edge = line.baseline();
        }
        return most >= FEWEST_COLUMNS ? found : List.of();
    }
}
