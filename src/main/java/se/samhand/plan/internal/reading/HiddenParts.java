package se.samhand.plan.internal.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samhand.document.Cell;

/// Notes what a file hides from who opens it, once for each way of hiding: a filter alone hides many rows.
final class HiddenParts {

    private final Grid grid;
    private final Notes notes;

    HiddenParts(Grid grid, Notes notes) {
        this.grid = grid;
        this.notes = notes;
    }

    void note() {
        if (grid.isHidden()) {
            note("hidden: sheet", cell -> true);
            return;
        }
        List<Integer> rows = grid.hidden(Cell::row);
        List<Integer> columns = grid.hidden(Cell::column);
        note("hidden: rows " + numbers(rows), cell -> rows.contains(cell.row()));
        note("hidden: columns " + numbers(columns), cell -> columns.contains(cell.column()));
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void note(String what, Predicate<Cell> isMeant) {
        for (int row = 1; row <= grid.rows(); row++) {
            for (Cell cell : grid.beginning(row)) {
                if (isMeant.test(cell)) {
                    notes.doubt(Doubt.HIDDEN_IN_FILE, Notes.source(grid, cell), what);
                    return;
                }
            }
        }
    }
}
