package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import se.samhand.document.internal.pdf.PdfTable.PdfCell;

/// A table without lines: its rows are told by the room between them, or by the lines on which most columns begin.
final class UnruledTable {

    /// So much more than between lines is left between rows, in sizes of the letters.
    private static final float ROOM = 0.28f;

    private static final float MOST = 0.6f;

    private UnruledTable() {}

    static PdfTable of(List<TextLine> lines, List<Float> edges, Tags tags, Habits habits) {
        int columns = edges.size() - 1;
        List<Integer> starts = starts(lines, edges);
        List<PdfCell> cells = new ArrayList<>();
        for (int row = 0; row < starts.size(); row++) {
            int end = row + 1 < starts.size() ? starts.get(row + 1) : lines.size();
            TextLine only = lines.get(starts.get(row));
            if (TextColumns.isBanner(only, edges)) {
                List<TextLine> own = lines.subList(starts.get(row), end);
                ParagraphFinder finder = new ParagraphFinder(tags, edges.getFirst(), edges.getLast(), habits);
                cells.add(new PdfCell(row, 0, 1, columns, only.box().bottom(), new ArrayList<>(finder.of(own))));
                continue;
            }
            for (int column = 0; column < columns; column++) {
                float left = edges.get(column);
                float right = edges.get(column + 1);
                List<TextLine> own = new ArrayList<>();
                for (TextLine line : lines.subList(starts.get(row), end)) {
                    List<Word> words = within(line, left, right);
                    if (!words.isEmpty()) {
                        own.add(TextLine.of(words, line.hasBullet() && column == 0));
                    }
                }
                List<PdfBlock> content =
                        new ArrayList<>(new ParagraphFinder(tags, left, widest(lines, left, right), habits).of(own));
                cells.add(
                        new PdfCell(row, column, 1, 1, lines.get(end - 1).box().bottom(), content));
            }
        }
        return new PdfTable(
                lines.getFirst().box().top(),
                lines.getLast().box().bottom(),
                edges,
                starts.size(),
                0,
                false,
                cells,
                true);
    }

    /// Where lines of a column end at the latest.
    private static float widest(List<TextLine> lines, float left, float right) {
        float widest = left;
        for (TextLine line : lines) {
            for (Word word : within(line, left, right)) {
                widest = Math.max(widest, word.frame().right());
            }
        }
        return widest;
    }

    private static List<Word> within(TextLine line, float left, float right) {
        return line.words().stream()
                .filter(word ->
                        word.frame().left() >= left - 1.5f && word.frame().left() < right - 1.5f)
                .toList();
    }

    /// The lines with which rows begin.
    static List<Integer> starts(List<TextLine> lines, List<Float> edges) {
        List<Integer> starts = startsByRoom(lines, edges);
        if (starts.size() > 1) {
            return starts;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (beginsRow(lines.get(i), edges)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /// The lines with more room above them than between others.
    static List<Integer> startsByRoom(List<TextLine> lines, List<Float> edges) {
        float usual = usualGap(lines, edges);
        List<Integer> starts = new ArrayList<>(List.of(0));
        float bottom = lines.getFirst().box().bottom();
        for (int i = 1; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean isAcross = TextColumns.isBanner(line, edges) || TextColumns.isBanner(lines.get(i - 1), edges);
            if (isAcross || line.box().top() - bottom > usual + ROOM * line.size()) {
                starts.add(i);
            }
            bottom = Math.max(bottom, line.box().bottom());
        }
        return starts;
    }

    /// From line to line within a column.
    private static float usualGap(List<TextLine> lines, List<Float> edges) {
        float usual = Float.MAX_VALUE;
        for (int column = 0; column + 1 < edges.size(); column++) {
            Box above = null;
            for (TextLine line : lines) {
                List<Word> words = within(line, edges.get(column), edges.get(column + 1));
                if (!words.isEmpty()) {
                    Box box = words.getFirst().frame();
                    usual = above == null ? usual : Math.min(usual, box.top() - above.bottom());
                    above = box;
                }
            }
        }
        return usual == Float.MAX_VALUE ? 0 : Math.max(0, usual);
    }

    /// In how many columns a line has words.
    static int filled(TextLine line, List<Float> edges) {
        int filled = 0;
        for (int column = 0; column + 1 < edges.size(); column++) {
            filled += within(line, edges.get(column), edges.get(column + 1)).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private static boolean beginsRow(TextLine line, List<Float> edges) {
        int filled = filled(line, edges);
        boolean hasFirst = !within(line, edges.getFirst(), edges.get(1)).isEmpty();
        return hasFirst && filled >= MOST * (edges.size() - 1);
    }
}
