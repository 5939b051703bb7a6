package se.samhand.document;

import java.util.List;
import java.util.stream.Collectors;

/// A cell of a table with its place in the grid, 1-based, and the number of rows and columns that it covers.
///
/// @param isHidden whether the file hides it from who opens it, as spreadsheets can hide rows, columns and sheets
public record Cell(int row, int column, int rowSpan, int columnSpan, List<Block> content, boolean isHidden) {

    public Cell {
        content = List.copyOf(content);
    }

    /// A cell that everybody sees.
    public Cell(int row, int column, int rowSpan, int columnSpan, List<Block> content) {
        this(row, column, rowSpan, columnSpan, content, false);
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
