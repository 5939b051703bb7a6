package se.samhand.plan.web;

import se.samhand.document.Cell;
import se.samhand.document.Document;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;
import se.samhand.plan.ReadPlan;

/// The text at a place in the original.
final class OriginalText {

    private static final int ENOUGH = 240;

    private OriginalText() {}

    static String at(ReadPlan.Source source, Document document) {
        Integer row = source.row();
        Integer column = source.column();
        if (row == null || column == null) {
            return document.blocks().stream()
                    .filter(block -> block instanceof Paragraph paragraph && paragraph.index() == source.index())
                    .map(block -> shortened(((Paragraph) block).text()))
                    .findFirst()
                    .orElse("");
        }
        return document.tables().stream()
                .filter(table -> table.index() == source.index())
                .findFirst()
                .flatMap((Table table) -> table.at(row, column))
                .map(Cell::text)
                .map(OriginalText::shortened)
                .orElse("");
    }

    private static String shortened(String text) {
        return text.length() <= ENOUGH ? text : text.substring(0, text.lastIndexOf(' ', ENOUGH) + 1) + "…";
    }
}
