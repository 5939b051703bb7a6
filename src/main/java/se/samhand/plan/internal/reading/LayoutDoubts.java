package se.samhand.plan.internal.reading;

import java.util.List;
import se.samhand.document.Cell;
import se.samhand.document.Paragraph;

/// Notes what the pages of a file do not tell for sure: where cells are, and where words and paragraphs end.
final class LayoutDoubts {

    private final Notes notes;

    LayoutDoubts(Notes notes) {
        this.notes = notes;
    }

    void note(Grid grid, int row, Header header) {
        for (Cell cell : grid.beginning(row)) {
            if (grid.isGuessed()) {
                notes.doubt(Doubt.LAYOUT_GUESSED, Notes.source(grid, cell), cell.text());
            }
            List<String> guessed = cell.paragraphs().stream()
                    .filter(Paragraph::isGuessed)
                    .map(Paragraph::text)
                    .toList();
            if (!guessed.isEmpty()) {
                String field = header.of(cell)
                        .map(place -> name(place.column().field()))
                        .orElse("custom");
                notes.doubt(Doubt.WORDS_GUESSED, Notes.source(grid, cell), field + ": " + String.join(" | ", guessed));
            }
        }
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
