package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samhand.document.internal.Budget;

/// The cells that a net of lines encloses; where a line is missing, cells are merged.
final class RuledGrid {

    /// So much of the side of a cell must be drawn.
    private static final float DRAWN = 0.5f;

    /// @param row from 0
    /// @param column from 0
    record Area(int row, int column, int rowSpan, int columnSpan, Box box) {}

    private final Marks columns;
    private final Marks rows;
    private final boolean[][] hasLineLeft;
    private final boolean[][] hasLineAbove;
    private final int[][] areaAt;
    private final List<Area> areas = new ArrayList<>();

    private final boolean isGuessed;

    private RuledGrid(Marks columns, Marks rows, boolean isGuessed) {
        this.isGuessed = isGuessed;
        this.columns = columns;
        this.rows = rows;
        this.areaAt = new int[rows.count() - 1][columns.count() - 1];
        this.hasLineLeft = new boolean[rows.count() - 1][columns.count()];
        this.hasLineAbove = new boolean[rows.count()][columns.count() - 1];
    }

    /// Empty when the lines enclose fewer than two cells.
    static Optional<RuledGrid> of(List<Rule> net, Budget budget) {
        return of(net, false, budget);
    }

    /// @param isGuessed whether some of the lines are no lines on the page
    static Optional<RuledGrid> of(List<Rule> net, boolean isGuessed, Budget budget) {
        List<Float> xs = new ArrayList<>();
        List<Float> ys = new ArrayList<>();
        for (Rule rule : net) {
            (rule.isLying() ? ys : xs).add(rule.at());
        }
        // Sides without a line end where the lines across them end.
        for (boolean isLying : new boolean[] {true, false}) {
            List<Rule> across =
                    net.stream().filter(rule -> rule.isLying() == isLying).toList();
            List<Float> ends = isLying ? xs : ys;
            if (!across.isEmpty()) {
                ends.add(across.stream()
                        .min(Comparator.comparingDouble(Rule::from))
                        .orElseThrow()
                        .from());
                ends.add(across.stream()
                        .max(Comparator.comparingDouble(Rule::to))
                        .orElseThrow()
                        .to());
            }
        }
        Marks columns = new Marks(xs);
        Marks rows = new Marks(ys);
        if (columns.count() < 2 || rows.count() < 2 || columns.count() + rows.count() < 5) {
            return Optional.empty();
        }
        budget.spendGrid(rows.count(), columns.count());
        RuledGrid grid = new RuledGrid(columns, rows, isGuessed);
        net.forEach(grid::draw);
        grid.findAreas(budget);
        return grid.areas.size() < 2 ? Optional.empty() : Optional.of(grid);
    }

    boolean isGuessed() {
        return isGuessed;
    }

    Area areaAt(float x, float y) {
        return areas.get(indexAt(x, y));
    }

    /// Which of the areas lies around a place.
    int indexAt(float x, float y) {
        int column = 0;
        while (column < columnCount() - 1 && x(column + 1) <= x) {
            column++;
        }
        int row = 0;
        while (row < rowCount() - 1 && y(row + 1) <= y) {
            row++;
        }
        return areaAt[row][column];
    }

    List<Area> areas() {
        return areas;
    }

    float x(int column) {
        return columns.at(column);
    }

    float y(int row) {
        return rows.at(row);
    }

    int columnCount() {
        return columns.count() - 1;
    }

    int rowCount() {
        return rows.count() - 1;
    }

    /// Whether the lowest cells have no line below them.
    boolean isOpenBelow() {
        for (boolean isDrawn : hasLineAbove[rowCount()]) {
            if (isDrawn) {
                return false;
            }
        }
        return true;
    }

    Box box() {
        return new Box(columns.at(0), rows.at(0), columns.at(columnCount()), rows.at(rowCount()));
    }

    private void draw(Rule rule) {
        if (rule.isLying()) {
            int row = rows.nearest(rule.at());
            for (int column = 0; column < columnCount(); column++) {
                hasLineAbove[row][column] |= covers(rule, columns.last(column), columns.first(column + 1));
            }
        } else {
            int column = columns.nearest(rule.at());
            for (int row = 0; row < rowCount(); row++) {
                hasLineLeft[row][column] |= covers(rule, rows.last(row), rows.first(row + 1));
            }
        }
    }

    private static boolean covers(Rule rule, float from, float to) {
        float covered = Math.min(rule.to(), to) - Math.max(rule.from(), from);
        return covered >= DRAWN * (to - from) && covered > 0;
    }

    private void findAreas(Budget budget) {
        boolean[][] isTaken = new boolean[rowCount()][columnCount()];
        for (int row = 0; row < rowCount(); row++) {
            for (int column = 0; column < columnCount(); column++) {
                if (!isTaken[row][column]) {
                    budget.tick();
                    areas.add(area(row, column, isTaken));
                }
            }
        }
    }

    private Area area(int row, int column, boolean[][] isTaken) {
        int right = column + 1;
        while (right < columnCount() && !hasLineLeft[row][right] && !isTaken[row][right]) {
            right++;
        }
        int bottom = row + 1;
        while (bottom < rowCount() && isOpen(bottom, column, right, isTaken)) {
            bottom++;
        }
        for (int i = row; i < bottom; i++) {
            for (int j = column; j < right; j++) {
                isTaken[i][j] = true;
                areaAt[i][j] = areas.size();
            }
        }
        Box box = new Box(columns.at(column), rows.at(row), columns.at(right), rows.at(bottom));
        return new Area(row, column, bottom - row, right - column, box);
    }

    /// Whether a row of the grid goes on with the area above it.
    private boolean isOpen(int row, int left, int right, boolean[][] isTaken) {
        for (int column = left; column < right; column++) {
            boolean isDivided = column > left && hasLineLeft[row][column];
            if (isTaken[row][column] || hasLineAbove[row][column] || isDivided) {
                return false;
            }
        }
        boolean goesFurther = right < columnCount() && !hasLineLeft[row][right] && !isTaken[row][right];
        boolean beganBefore = left > 0 && !hasLineLeft[row][left] && !isTaken[row][left - 1];
        return !goesFurther && !beganBefore;
    }
}
