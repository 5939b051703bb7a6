package se.samhand.document;

import java.util.ArrayList;
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
        List<Paragraph> found = new ArrayList<>(content.size());
        addParagraphs(found);
        return List.copyOf(found);
    }

    private void addParagraphs(List<Paragraph> found) {
        for (Block block : content) {
            switch (block) {
                case Paragraph paragraph when !paragraph.isBlank() -> found.add(paragraph);
                case Paragraph blank -> {}
                case Table table -> table.cells().forEach(cell -> cell.addParagraphs(found));
            }
        }
    }

    /// The whole text, one line for each paragraph.
    public String text() {
        List<Paragraph> paragraphs = paragraphs();
        return paragraphs.size() == 1
                ? paragraphs.getFirst().text()
                : paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    public boolean isBlank() {
        for (Block block : content) {
            boolean isBlank = switch (block) {
                case Paragraph paragraph -> paragraph.isBlank();
                case Table table -> table.cells().stream().allMatch(Cell::isBlank);
            };
            if (!isBlank) {
                return false;
            }
        }
        return true;
    }
}
