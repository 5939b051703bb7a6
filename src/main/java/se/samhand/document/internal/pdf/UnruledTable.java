package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import se.samhand.document.internal.Budget;
import se.samhand.document.internal.pdf.PdfTable.PdfCell;

/// A table without lines: words stand in columns, and rows are fitted to them ([RowFitting]).
final class UnruledTable {

    /// So much more than between lines is left between rows, in sizes of the letters.
    private static final float ROOM = 0.28f;

    private static final float MOST = 0.6f;

    private final List<Float> edges;
    private final List<Float> ends;
    private final Tags tags;
    private final Habits habits;
    private final Budget budget;
    private final List<PdfCell> cells = new ArrayList<>();
    private int rows;

    private UnruledTable(List<Float> edges, List<Float> ends, Tags tags, Habits habits, Budget budget) {
        this.budget = budget;
        this.edges = edges;
        this.ends = ends;
        this.tags = tags;
        this.habits = habits;
    }

    static PdfTable of(List<TextLine> lines, List<Float> edges, Tags tags, Habits habits, Budget budget) {
        List<TextLine> inColumns = lines.stream()
                .filter(line -> !TextColumns.isBanner(line, edges))
                .toList();
        List<Float> ends = ColumnLines.ends(inColumns, edges, habits);
        UnruledTable table = new UnruledTable(edges, ends, tags, habits, budget);
        int from = headerLines(lines, edges);
        table.addRows(lines.subList(0, from), true);
        for (int i = from; i <= lines.size(); i++) {
            boolean isBanner = i < lines.size() && TextColumns.isBanner(lines.get(i), edges);
            if (isBanner || i == lines.size()) {
                table.addRows(lines.subList(from, i), false);
                from = i + 1;
            }
            if (isBanner) {
                table.addBanner(lines.get(i));
            }
        }
        return new PdfTable(
                lines.getFirst().box().top(),
                lines.getLast().box().bottom(),
                edges,
                table.rows,
                0,
                false,
                table.cells,
                true);
    }

    private void addBanner(TextLine line) {
        ParagraphFinder finder = new ParagraphFinder(tags, edges.getFirst(), edges.getLast(), habits);
        List<PdfBlock> content = new ArrayList<>(finder.of(List.of(line)));
        cells.add(new PdfCell(rows++, 0, 1, edges.size() - 1, line.box().bottom(), content));
    }

    /// Adds the rows of lines that keep to the columns.
    private void addRows(List<TextLine> lines, boolean isHeading) {
        if (lines.isEmpty()) {
            return;
        }
        List<ColumnLines> columns = ColumnLines.of(lines, edges, ends, tags, habits);
        List<Float> cuts = new ArrayList<>(isHeading ? List.of() : RowFitting.cuts(columns, budget));
        cuts.add(Float.MAX_VALUE);
        int[] from = new int[columns.size()];
        for (float cut : cuts) {
            for (int column = 0; column < from.length; column++) {
                ColumnLines own = columns.get(column);
                int to = Math.max(from[column], own.endOfCell(cut));
                float bottom = Math.min(cut, lines.getLast().box().bottom());
                List<PdfBlock> content = new ArrayList<>(own.finder().of(own.between(from[column], to)));
                cells.add(new PdfCell(rows, column, 1, 1, bottom, content));
                from[column] = to;
            }
            rows++;
        }
    }

    /// How many lines at the top are bold in nearly all columns, as headings are.
    private static int headerLines(List<TextLine> lines, List<Float> edges) {
        int header = 0;
        while (header < lines.size() && lines.get(header).isBold() && !TextColumns.isBanner(lines.get(header), edges)) {
            header++;
        }
        int filled = 0;
        for (int column = 0; column + 1 < edges.size(); column++) {
            float left = edges.get(column);
            float right = edges.get(column + 1);
            filled += lines.subList(0, header).stream()
                            .anyMatch(line -> !within(line, left, right).isEmpty())
                    ? 1
                    : 0;
        }
        return filled >= MOST * (edges.size() - 1) && header < lines.size() ? header : 0;
    }

    static List<Word> within(TextLine line, float left, float right) {
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
