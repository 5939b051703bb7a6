package se.samhand.plan.internal.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samhand.document.Cell;
import se.samhand.document.Paragraph;

/// Notes what the pages of a file do not tell for sure: where cells are, and where words and paragraphs end.
final class LayoutDoubts {

    private final Notes notes;

    LayoutDoubts(Notes notes) {
        this.notes = notes;
    }

    /// Says once for a table that rows or columns may have become one.
    ///
    /// It says so where text begins, as the first row may be empty.
    void noteRows(Grid grid, int headingRow) {
        if (grid.isGuessed()) {
            IntStream.rangeClosed(headingRow, grid.rows())
                    .mapToObj(grid::beginning)
                    .flatMap(List::stream)
                    .findFirst()
                    .ifPresent(first -> notes.doubt(
                            Doubt.ROWS_GUESSED, Notes.source(grid, first), "rows: " + (grid.rows() - headingRow)));
        }
    }

    void note(Grid grid, int row, Header header) {
        for (Cell cell : grid.beginning(row)) {
            String guessed = cell.paragraphs().stream()
                    .filter(Paragraph::isGuessed)
                    .map(Paragraph::text)
                    .collect(Collectors.joining(" | "));
            if (grid.isGuessed()) {
                doubt(Doubt.LAYOUT_GUESSED, grid, cell, header, cell.text());
            } else if (!guessed.isEmpty()) {
                doubt(Doubt.WORDS_GUESSED, grid, cell, header, guessed);
            }
        }
    }

    private void doubt(Doubt doubt, Grid grid, Cell cell, Header header, String text) {
        String field =
                header.of(cell).map(place -> name(place.column().field())).orElse("custom");
        notes.doubt(doubt, Notes.source(grid, cell), field + ": " + text);
    }

    private static String name(Field field) {
        return switch (field) {
            case STARTING_POINT -> "startingPoint";
            case SUB_AREAS -> "subArea";
            case GOALS -> "goal";
            case ACTIVITIES -> "activity";
            case RESPONSIBLE -> "responsible";
            case PERFORMED_BY -> "performedBy";
            case PERIOD, PERIOD_START, PERIOD_END -> "period";
            case FOLLOW_UP, FOLLOW_UP_POINT -> "followUp";
            case OTHER -> "custom";
        };
    }
}
