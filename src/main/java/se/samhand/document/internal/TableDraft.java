package se.samhand.document.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Refusal;
import se.samhand.document.Table;

/// A table while its cells arrive; finds the place of each in the grid.
public final class TableDraft {

    /// Word allows 63.
    public static final int MAX_COLUMNS = 256;

    private final Budget budget;
    private final List<Draft> cells = new ArrayList<>();
    private final List<Boolean> rowIsHeader = new ArrayList<>();

    /// For each column the cell that was placed there last.
    private final @Nullable Draft[] lowest = new @Nullable Draft[MAX_COLUMNS + 1];

    private boolean isGuessed;
    private int row;
    private int column;
    private boolean rowIsOpen;

    TableDraft(Budget budget) {
        this.budget = budget;
    }

    /// Says that neither lines nor the document itself tell where the cells are.
    public void isGuessed() {
        isGuessed = true;
    }

    public void openRow(boolean isHeader) {
        row++;
        column = 1;
        rowIsOpen = true;
        rowIsHeader.add(isHeader);
        budget.tick();
    }

    /// Ends the row; one that neither has a cell nor lies under one from above does not count.
    public void closeRow() {
        int first = 0;
        int last = 0;
        for (int i = 1; i <= MAX_COLUMNS; i++) {
            if (!isFree(i)) {
                first = first == 0 ? i : first;
                last = i;
            }
        }
        if (rowIsOpen && last == 0) {
            row--;
            rowIsHeader.removeLast();
        }
        for (column = first; column < last; column++) {
            if (isFree(column)) {
                placeOwn(Placement.own(1, 1), List.of());
                column--;
            }
        }
        rowIsOpen = false;
    }

    /// Ends a group of rows, which no merged cell crosses.
    void closeGroup() {
        for (Draft draft : lowest) {
            if (draft != null && draft.covers(row + 1)) {
                draft.rowSpan = row - draft.row + 1;
            }
        }
    }

    void skipColumns(int count) {
        column = Math.min(column + count, MAX_COLUMNS + 1);
    }

    /// Makes sure that the next cell of the column does not continue what is above it.
    void breakMerge(int brokenColumn) {
        if (brokenColumn <= MAX_COLUMNS) {
            lowest[brokenColumn] = null;
        }
    }

    void place(Placement placement, List<Block> content) {
        if (!rowIsOpen) {
            openRow(false);
        }
        switch (placement.kind()) {
            case OWN -> placeOwn(placement, content);
            case CONTINUES_ABOVE -> continueAbove(placement, content);
            case CONTINUES_LEFT -> continueLeft(placement, content);
            case COVERED -> placeCovered(content);
            case REMOVED -> budget.tick();
        }
    }

    /// Repeats the last row, as ODF writes equal rows once.
    void repeatRow(int times) {
        List<Draft> repeated = cells.stream().filter(cell -> cell.row == row).toList();
        boolean hasText = repeated.stream().anyMatch(cell -> !cell.content.isEmpty());
        boolean isHeader = !rowIsHeader.isEmpty() && rowIsHeader.getLast();
        for (int i = 0; hasText && i < times; i++) {
            openRow(isHeader);
            for (Draft cell : repeated) {
                column = cell.column;
                placeOwn(Placement.own(1, cell.columnSpan), cell.content);
            }
            closeRow();
        }
    }

    /// The table, not yet numbered; null when it has no cell.
    ///
    /// @param isCut whether columns at the right, in which no cell begins, are an exaggeration of the document
    @Nullable
    Table finish(boolean isCut) {
        if (cells.isEmpty()) {
            return null;
        }
        int columnCount = 0;
        for (Draft cell : cells) {
            columnCount = Math.max(columnCount, isCut ? cell.column : cell.column + cell.columnSpan - 1);
        }
        budget.spendGrid(row, columnCount);
        cells.sort(Comparator.comparingInt((Draft cell) -> cell.row).thenComparingInt(cell -> cell.column));
        List<Cell> finished = new ArrayList<>(cells.size());
        for (Draft cell : cells) {
            int rowSpan = Math.min(cell.rowSpan, row - cell.row + 1);
            int columnSpan = Math.min(cell.columnSpan, columnCount - cell.column + 1);
            finished.add(new Cell(cell.row, cell.column, rowSpan, columnSpan, cell.content));
        }
        int headerRows = rowIsHeader.indexOf(false);
        return new Table(0, row, columnCount, headerRows < 0 ? row : headerRows, finished, isGuessed);
    }

    private void placeOwn(Placement placement, List<Block> content) {
        budget.spendCell();
        goToFreeColumn();
        if (column > MAX_COLUMNS) {
            throw new Unreadable(Refusal.EXPANDS_TOO_MUCH);
        }
        int span = 1;
        while (span < placement.columnSpan() && column + span <= MAX_COLUMNS && isFree(column + span)) {
            span++;
        }
        Draft draft = new Draft(row, column, Math.max(1, placement.rowSpan()), span, content);
        cells.add(draft);
        for (int i = column; i < column + span; i++) {
            lowest[i] = draft;
        }
        column++;
    }

    private void continueAbove(Placement placement, List<Block> content) {
        goToFreeColumn();
        Draft above = column <= MAX_COLUMNS ? lowest[column] : null;
        boolean fits = above != null
                && above.column == column
                && above.columnSpan == Math.max(1, placement.columnSpan())
                && above.row + above.rowSpan == row;
        if (above == null || !fits) {
            placeOwn(placement, content);
        } else {
            above.rowSpan++;
            above.content.addAll(content);
            column++;
        }
    }

    private void continueLeft(Placement placement, List<Block> content) {
        Draft left = cells.isEmpty() ? null : cells.getLast();
        if (left == null || left.row != row) {
            placeOwn(placement, content);
        } else {
            goToFreeColumn();
            left.content.addAll(content);
            for (int i = 0; i < placement.columnSpan() && column <= MAX_COLUMNS; i++) {
                left.columnSpan++;
                lowest[column] = left;
                column++;
            }
        }
    }

    private void placeCovered(List<Block> content) {
        budget.tick();
        Draft covering = column <= MAX_COLUMNS ? lowest[column] : null;
        if (covering != null && covering.covers(row)) {
            covering.content.addAll(content);
            column++;
        } else if (!content.isEmpty()) {
            placeOwn(Placement.own(1, 1), content);
        } else {
            column = Math.min(column + 1, MAX_COLUMNS + 1);
        }
    }

    private void goToFreeColumn() {
        while (column <= MAX_COLUMNS && !isFree(column)) {
            column++;
        }
    }

    private boolean isFree(int wanted) {
        Draft draft = lowest[wanted];
        return draft == null || !draft.covers(row);
    }

    private static final class Draft {

        private final int row;
        private final int column;
        private final List<Block> content;
        private int rowSpan;
        private int columnSpan;

        Draft(int row, int column, int rowSpan, int columnSpan, List<Block> content) {
            this.row = row;
            this.column = column;
            this.rowSpan = rowSpan;
            this.columnSpan = columnSpan;
            this.content = new ArrayList<>(content);
        }

        boolean covers(int wantedRow) {
            return wantedRow >= row && wantedRow < row + rowSpan;
        }
    }
}
