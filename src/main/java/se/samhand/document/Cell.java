package se.samhand.document;

import java.util.List;
import java.util.stream.Collectors;

/// A cell of a table with its place in the grid, 1-based, and the number of rows and columns that it covers.
public record Cell(int row, int column, int rowSpan, int columnSpan, List<Block> content) {

    public Cell {
        content = List.copyOf(content);
    }

    public boolean covers(int gridRow, int gridColumn) {
        return gridRow >= row && gridRow < row + rowSpan && gridColumn >= column && gridColumn < column + columnSpan;
    }

    /// The paragraphs of the cell, those of nested tables included, blank ones left out.
    public List<Paragraph> paragraphs() {
        return content.stream()
                .flatMap(block -> switch (block) {
                    case Paragraph paragraph -> java.util.stream.Stream.of(paragraph);
                    case Table table -> table.cells().stream().flatMap(cell -> cell.paragraphs().stream());
                })
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    /// The whole text, one line for each paragraph.
    public String text() {
        return paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    public boolean isBlank() {
        return paragraphs().isEmpty();
    }
}
