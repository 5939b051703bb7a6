package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import se.samhand.document.internal.Budget;

/// Finds where the rows of a table without lines begin: of all ways to cut it across, the one that asks for the fewest
/// oddities.
///
/// Odd is a cell that begins lower than those beside it, room within a cell, a sentence that goes on in the next row, a
/// row with hardly anything in it. Each has its price; the cheapest way through all heights is found step by step.
final class RowFitting {

    private static final float ROW = 0.8f;
    private static final float LONELY = 0.6f;
    private static final float ASKEW = 1.5f;
    private static final float BROKEN_SENTENCE = 2.5f;
    private static final float BROKEN_LINE = 0.4f;
    private static final float BROKEN_AFTER_END = 0.2f;
    private static final float PARAGRAPH_WITHIN = 0.4f;
    private static final float LINE_WITHIN = 0.2f;
    private static final float ROOM_WITHIN = 1.2f;
    private static final float BEGINNING_WITHIN = 0.8f;
    private static final float BLANK_WITHIN = 3f;

    /// Room of a blank line, in sizes of the letters.
    private static final float BLANK = 1.35f;

    private static final float NEARLY_ALL = 0.8f;
    private static final float SAME_LINE = 0.35f;
    private static final float SAME_MIDDLE = 0.5f;

    /// A row is not taken to be higher than so many places where it might end.
    private static final int MOST_STEPS = 120;

    private final List<ColumnLines> columns;
    private final Budget budget;
    private final float[] heights;
    private final int[][] firstBelow;

    /// How many places up to each where nearly all columns begin anew on one line.
    private final int[] beginnings;

    private RowFitting(List<ColumnLines> columns, Budget budget) {
        this.budget = budget;
        this.columns = columns;
        this.heights = PossibleCuts.of(columns);
        this.firstBelow = new int[columns.size()][heights.length];
        for (int column = 0; column < columns.size(); column++) {
            for (int i = 0; i < heights.length; i++) {
                firstBelow[column][i] = columns.get(column).firstBelow(heights[i]);
            }
        }
        this.beginnings = new int[heights.length];
        for (int i = 1; i < heights.length; i++) {
            beginnings[i] = beginnings[i - 1] + (isBeginning(i) ? 1 : 0);
        }
    }

    /// The heights between rows.
    static List<Float> cuts(List<ColumnLines> columns, Budget budget) {
        return new RowFitting(columns, budget).cuts();
    }

    private List<Float> cuts() {
        int last = heights.length - 1;
        float[] best = new float[heights.length];
        int[] from = new int[heights.length];
        for (int end = 1; end <= last; end++) {
            best[end] = Float.MAX_VALUE;
            for (int begin = Math.max(0, end - MOST_STEPS); begin < end; begin++) {
                budget.tick();
                float price = best[begin] + row(begin, end);
                if (price < best[end]) {
                    best[end] = price;
                    from[end] = begin;
                }
            }
            best[end] += end == last ? 0 : cut(end);
        }
        List<Float> cuts = new ArrayList<>();
        for (int i = from[last]; i > 0; i = from[i]) {
            cuts.addFirst(heights[i]);
        }
        return cuts;
    }

    private boolean isBeginning(int height) {
        float top = Float.MAX_VALUE;
        for (int i = 0; i < columns.size(); i++) {
            int below = firstBelow[i][height];
            top = below < columns.get(i).size()
                    ? Math.min(top, columns.get(i).at(below).baseline())
                    : top;
        }
        int beginning = 0;
        for (int i = 0; i < columns.size(); i++) {
            ColumnLines column = columns.get(i);
            int below = firstBelow[i][height];
            boolean isThere = below < column.size() && column.at(below).baseline() - top < 1;
            beginning += isThere && !column.goesOn(below) ? 1 : 0;
        }
        return beginning > NEARLY_ALL * columns.size();
    }

    private float cut(int height) {
        float price = 0;
        for (int i = 0; i < columns.size(); i++) {
            ColumnLines column = columns.get(i);
            int below = firstBelow[i][height];
            if (below > 0 && below < column.size()) {
                boolean isThrough = column.bottom(below - 1) > heights[height] || column.top(below) < heights[height];
                price += isThrough || column.goesOn(below)
                        ? BROKEN_SENTENCE
                        : column.beginsParagraph(below) ? 0 : column.followsEnd(below) ? BROKEN_AFTER_END : BROKEN_LINE;
            }
        }
        return price;
    }

    private float row(int begin, int end) {
        float price = ROW + BEGINNING_WITHIN * (beginnings[end - 1] - beginnings[begin]);
        int filled = 0;
        float top = Float.MAX_VALUE;
        float bottom = 0;
        for (int i = 0; i < columns.size(); i++) {
            int from = firstBelow[i][begin];
            int to = firstBelow[i][end];
            if (from < to) {
                filled++;
                ColumnLines column = columns.get(i);
                top = Math.min(top, column.at(from).baseline());
                bottom = Math.max(bottom, column.at(to - 1).baseline());
                price += within(column, from, to);
            }
        }
        if (filled == 0) {
            return Float.MAX_VALUE / 4;
        }
        return price + (filled == 1 ? LONELY : 0) + askew(begin, end, top, (top + bottom) / 2);
    }

    private static float within(ColumnLines column, int from, int to) {
        float price = 0;
        for (int i = from + 1; i < to; i++) {
            float room = column.roomAbove(i);
            if (room > 0) {
                price += room > BLANK ? BLANK_WITHIN : ROOM_WITHIN;
            } else if (column.beginsParagraph(i)) {
                price += PARAGRAPH_WITHIN;
            } else if (!column.goesOn(i)) {
                price += LINE_WITHIN;
            }
        }
        return price;
    }

    /// Cells of a row begin on one line, or have their middles on one height.
    private float askew(int begin, int end, float top, float middle) {
        float byTop = 0;
        float byMiddle = 0;
        for (int i = 0; i < columns.size(); i++) {
            ColumnLines column = columns.get(i);
            int from = firstBelow[i][begin];
            int to = firstBelow[i][end];
            if (from < to && !(begin > 0 && column.goesOn(from))) {
                TextLine first = column.at(from);
                float own = (first.baseline() + column.at(to - 1).baseline()) / 2;
                byTop += first.baseline() - top > SAME_LINE * first.size() ? ASKEW : 0;
                byMiddle += Math.abs(own - middle) > SAME_MIDDLE * first.size() ? ASKEW : 0;
            }
        }
        return Math.min(byTop, byMiddle);
    }
}
