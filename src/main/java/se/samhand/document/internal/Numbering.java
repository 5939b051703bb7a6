package se.samhand.document.internal;

import java.util.ArrayList;
import java.util.List;
import se.samhand.document.Block;
import se.samhand.document.Cell;
import se.samhand.document.Document;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;

/// Gives paragraphs and tables their numbers once it is known which of them remain.
final class Numbering {

    private int tables;

    private Numbering() {}

    static Document number(List<Block> blocks) {
        return new Document(new Numbering().numbered(blocks));
    }

    private List<Block> numbered(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>(blocks.size());
        int paragraphs = 0;
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> {
                    paragraphs++;
                    numbered.add(new Paragraph(
                            paragraphs,
                            paragraph.text(),
                            paragraph.level(),
                            paragraph.isListItem(),
                            paragraph.isGuessed()));
                }
                case Table table -> numbered.add(numbered(table));
            }
        }
        return numbered;
    }

    private Table numbered(Table table) {
        tables++;
        int index = tables;
        List<Cell> cells = table.cells().stream()
                .map(cell -> new Cell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        numbered(cell.content()),
                        cell.isHidden()))
                .toList();
        return new Table(index, table.rowCount(), table.columnCount(), table.headerRows(), cells, table.isGuessed());
    }
}
