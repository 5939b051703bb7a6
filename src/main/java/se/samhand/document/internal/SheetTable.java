package se.samhand.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Refusal;
import se.samhand.document.Table;

/// Lays the cells of a sheet out as a table without the columns and rows that hold nothing.
///
/// One of several empty rows is kept: what stands below it may be about something else.
final class SheetTable {

    private final Assembly assembly;
    private final List<Sheet.Row> rows;
    private final List<Sheet.Range> merged;

    /// Place in the table for each row and column of the sheet that has one.
    private final TreeMap<Integer, Integer> rowPlaces = new TreeMap<>();

    private final TreeMap<Integer, Integer> columnPlaces = new TreeMap<>();

    SheetTable(Assembly assembly, List<Sheet.Row> rows, List<Sheet.Range> merged) {
        this.assembly = assembly;
        this.rows = rows;
        this.merged = merged;
    }

    Optional<Table> build() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int height = placeRows();
        int width = placeColumns();
        if (width > TableDraft.MAX_COLUMNS) {
            throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
        }
        assembly.budget().spendGrid(height, width);
        @Nullable Draft[][] grid = new @Nullable Draft[height + 1][width + 1];
        List<Draft> drafts = new ArrayList<>();
        spanRanges(grid, drafts);
        fill(grid, drafts);
        List<Cell> cells = drafts.stream()
                .filter(draft -> !draft.content.isEmpty())
                .sorted(Comparator.comparingInt((Draft draft) -> draft.row).thenComparingInt(draft -> draft.column))
                .map(Draft::finished)
                .toList();
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Table(0, height, width, 0, cells));
    }

    private int placeRows() {
        int height = 0;
        int above = 0;
        for (Sheet.Row row : rows) {
            boolean isAfterGap = above > 0 && row.number() > above + 1;
            height += isAfterGap ? 2 : 1;
            rowPlaces.put(row.number(), height);
            above = row.number();
        }
        return height;
    }

    private int placeColumns() {
        TreeSet<Integer> used = new TreeSet<>();
        rows.forEach(row -> row.cells().forEach(cell -> used.add(cell.column())));
        used.forEach(column -> columnPlaces.put(column, columnPlaces.size() + 1));
        return used.size();
    }

    /// Gives each merged range with text in its corner its place; one that overlaps another is passed over.
    private void spanRanges(@Nullable Draft[][] grid, List<Draft> drafts) {
        Map<Long, Sheet.Range> byCorner = new HashMap<>();
        merged.forEach(range -> byCorner.putIfAbsent(key(range.firstRow(), range.firstColumn()), range));
        for (Sheet.Row row : rows) {
            for (Sheet.Value cell : row.cells()) {
                Sheet.Range range = byCorner.get(key(row.number(), cell.column()));
                if (range != null) {
                    span(grid, drafts, range);
                }
            }
        }
    }

    private void span(@Nullable Draft[][] grid, List<Draft> drafts, Sheet.Range range) {
        int lastRow = place(rowPlaces, range.lastRow());
        int lastColumn = place(columnPlaces, range.lastColumn());
        Draft draft = new Draft(place(rowPlaces, range.firstRow()), place(columnPlaces, range.firstColumn()));
        for (int row = draft.row; row <= lastRow; row++) {
            for (int column = draft.column; column <= lastColumn; column++) {
                assembly.budget().tick();
                if (grid[row][column] != null) {
                    return;
                }
            }
        }
        draft.rowSpan = lastRow - draft.row + 1;
        draft.columnSpan = lastColumn - draft.column + 1;
        drafts.add(draft);
        for (int row = draft.row; row <= lastRow; row++) {
            for (int column = draft.column; column <= lastColumn; column++) {
                grid[row][column] = draft;
            }
        }
    }

    /// Text below a merged cell, which nobody sees, follows that of the cell.
    private void fill(@Nullable Draft[][] grid, List<Draft> drafts) {
        for (Sheet.Row row : rows) {
            int place = place(rowPlaces, row.number());
            for (Sheet.Value cell : row.cells()) {
                int column = place(columnPlaces, cell.column());
                Draft draft = grid[place][column];
                if (draft == null) {
                    draft = new Draft(place, column);
                    grid[place][column] = draft;
                    drafts.add(draft);
                }
                draft.content.addAll(assembly.content(() -> TextReader.content(cell.text(), assembly)));
                draft.isHidden |= cell.isHidden() && place == draft.row && column == draft.column;
            }
        }
    }

    /// The place of a row or column, or of the last one before it that has a place.
    private static int place(NavigableMap<Integer, Integer> places, int wanted) {
        return places.floorEntry(wanted).getValue();
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    private static final class Draft {

        private final int row;
        private final int column;
        private final List<Block> content = new ArrayList<>();
        private int rowSpan = 1;
        private int columnSpan = 1;
        private boolean isHidden;

        Draft(int row, int column) {
            this.row = row;
            this.column = column;
        }

        Cell finished() {
            return new Cell(row, column, rowSpan, columnSpan, content, isHidden);
        }
    }
}
