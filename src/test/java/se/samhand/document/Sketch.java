package se.samhand.document;

import java.util.List;
import java.util.stream.Collectors;

/// A document as short lines that a test can compare: `#1` before a heading, `*` before a list item, tables cell by
/// cell.
final class Sketch {

    private Sketch() {}

    static String of(Document document) {
        return document.blocks().stream().map(Sketch::of).collect(Collectors.joining("\n"));
    }

    private static String of(Block block) {
        return switch (block) {
            case Paragraph paragraph -> of(paragraph);
            case Table table -> of(table);
        };
    }

    private static String of(Paragraph paragraph) {
        String text = paragraph.text().replace("\n", "⏎");
        if (paragraph.level() > 0) {
            return "#" + paragraph.level() + " " + text;
        }
        return paragraph.isListItem() ? "* " + text : text;
    }

    private static String of(Table table) {
        String head = "table " + table.rowCount() + "x" + table.columnCount()
                + (table.headerRows() > 0 ? " header " + table.headerRows() : "");
        return head + table.cells().stream().map(cell -> "\n" + of(cell)).collect(Collectors.joining());
    }

    private static String of(Cell cell) {
        boolean isMerged = cell.rowSpan() > 1 || cell.columnSpan() > 1;
        String span = isMerged ? "+" + cell.rowSpan() + "x" + cell.columnSpan() : "";
        return (cell.row() + "," + cell.column() + span + " " + content(cell.content())).strip();
    }

    private static String content(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Table table ? "{" + of(table).replace("\n", "; ") + "}" : of(block))
                .collect(Collectors.joining(" | "));
    }
}
