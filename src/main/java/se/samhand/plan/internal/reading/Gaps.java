package se.samhand.plan.internal.reading;

/// The empty rows of a table, below which something else can begin: on a sheet all tables and texts are one.
final class Gaps {

    private final boolean[] isEmpty;
    private final boolean[] isText;
    private final boolean[] isBelowGap;
    private final int[] next;

    Gaps(Grid grid) {
        int rows = grid.rows();
        isEmpty = new boolean[rows + 2];
        isText = new boolean[rows + 2];
        isBelowGap = new boolean[rows + 2];
        next = new int[rows + 2];
        for (int row = 1; row <= rows; row++) {
            int cells = grid.covering(row, 1, grid.columns()).size();
            isEmpty[row] = cells == 0;
            isText[row] = cells == 1 && grid.beginning(row).size() == 1;
            isBelowGap[row] = isEmpty[row - 1] || (isText[row - 1] && isBelowGap[row - 1]);
        }
        next[rows + 1] = rows;
        for (int row = rows; row >= 1; row--) {
            next[row] = isEmpty[row] || isText[row] ? Math.min(next[row + 1], rows) : row;
        }
    }

    /// Whether a row holds one cell, as a line of text does.
    boolean isText(int row) {
        return isText[row];
    }

    /// Whether an empty row stands right above it.
    boolean isFirst(int row) {
        return !isEmpty[row] && isEmpty[row - 1];
    }

    /// Whether between the last empty row and it there is only text.
    boolean isBelowGap(int row) {
        return isBelowGap[row];
    }

    /// The first row from this one on that holds more than a line of text; the last row if there is none.
    int next(int row) {
        return next[row];
    }
}
