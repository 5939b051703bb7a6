package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/// The lines of one column of a table without lines, and how each hangs together with the one above it.
final class ColumnLines {

    /// So much more than from line to line is left between paragraphs and rows, in sizes of the letters.
    private static final float ROOM = 0.28f;

    private static final float ASCENT = 0.7f;
    private static final float DESCENT = 0.2f;

    private final List<TextLine> lines;
    private final float pitch;
    private final ParagraphFinder finder;
    private final boolean[] beginsParagraph;

    /// @param finder knows how wide the column is
    ColumnLines(List<TextLine> lines, ParagraphFinder finder, float pitch) {
        this.lines = lines;
        this.pitch = pitch;
        this.finder = finder;
        this.beginsParagraph = new boolean[lines.size()];
        int line = 0;
        for (PdfParagraph paragraph : finder.of(lines)) {
            beginsParagraph[line] = true;
            line += paragraph.lines().size();
        }
    }

    /// The columns between edges.
    ///
    /// @param ends where the lines of each column end at the latest
    static List<ColumnLines> of(List<TextLine> lines, List<Float> edges, List<Float> ends, Tags tags, Habits habits) {
        List<ColumnLines> columns = new ArrayList<>();
        for (int i = 0; i + 1 < edges.size(); i++) {
            ParagraphFinder finder = new ParagraphFinder(tags, edges.get(i), ends.get(i), habits);
            columns.add(new ColumnLines(within(lines, edges, i), finder, habits.pitch()));
        }
        return columns;
    }

    /// Where the lines of each column end at the latest; how they are set is learnt by the way.
    ///
    /// The room before the next column is as wide for all as where the longest line comes closest to it.
    static List<Float> ends(List<TextLine> lines, List<Float> edges, Habits habits) {
        List<Float> ends = new ArrayList<>();
        float gutter = Float.MAX_VALUE;
        for (int i = 0; i + 1 < edges.size(); i++) {
            float next = edges.get(i + 1);
            ends.add(within(lines, edges, i).stream()
                    .map(line -> line.box().right())
                    .filter(end -> end < next)
                    .max(Float::compare)
                    .orElse(edges.get(i)));
            gutter = i + 2 < edges.size() ? Math.min(gutter, edges.get(i + 1) - ends.getLast()) : gutter;
        }
        for (int i = 0; i + 2 < edges.size(); i++) {
            ends.set(i, Math.max(ends.get(i), edges.get(i + 1) - gutter));
        }
        for (int i = 0; i < ends.size(); i++) {
            habits.add(within(lines, edges, i), ends.get(i));
        }
        return ends;
    }

    private static List<TextLine> within(List<TextLine> lines, List<Float> edges, int column) {
        List<TextLine> own = new ArrayList<>();
        for (TextLine line : lines) {
            List<Word> words = UnruledTable.within(line, edges.get(column), edges.get(column + 1));
            if (!words.isEmpty()) {
                own.add(TextLine.of(words, line.hasBullet() && column == 0));
            }
        }
        return own;
    }

    ParagraphFinder finder() {
        return finder;
    }

    int size() {
        return lines.size();
    }

    TextLine at(int index) {
        return lines.get(index);
    }

    List<TextLine> between(int from, int to) {
        return lines.subList(from, to);
    }

    /// Where the signs of a line begin, without the room that a font keeps free above them.
    float top(int index) {
        return lines.get(index).baseline() - ASCENT * lines.get(index).size();
    }

    float bottom(int index) {
        return lines.get(index).baseline() + DESCENT * lines.get(index).size();
    }

    /// The first line that stands below a height.
    int firstBelow(float height) {
        int index = 0;
        while (index < size() && (top(index) + bottom(index)) / 2 < height) {
            index++;
        }
        return index;
    }

    /// After the last line of a cell that is cut off at a height; a sentence that goes on below belongs to it.
    int endOfCell(float height) {
        int end = firstBelow(height);
        while (end < size() && goesOn(end)) {
            end++;
        }
        return end;
    }

    /// Room above a line beyond the usual, in sizes of the letters; 0 when there is none.
    float roomAbove(int index) {
        float distance = ParagraphFinder.distance(lines.get(index - 1), lines.get(index));
        return distance > pitch + ROOM ? distance - pitch : 0;
    }

    boolean beginsParagraph(int index) {
        return beginsParagraph[index];
    }

    /// Whether a line cannot be the first of a cell: it ends what the line above has begun.
    boolean goesOn(int index) {
        return index > 0
                && !beginsParagraph[index]
                && (!LineWords.startLikeNew(lines.get(index)) || LineWords.leadOn(lines.get(index - 1)));
    }

    boolean followsEnd(int index) {
        return LineWords.areEnded(lines.get(index - 1));
    }
}
