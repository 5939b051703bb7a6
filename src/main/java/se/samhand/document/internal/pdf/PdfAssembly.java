package se.samhand.document.internal.pdf;

import java.util.List;
import se.samhand.document.internal.Assembly;
import se.samhand.document.internal.Placement;
import se.samhand.document.internal.pdf.PdfTable.PdfCell;

/// Hands the blocks of a PDF over as neutral paragraphs and tables.
final class PdfAssembly {

    private final Assembly assembly;
    private final Vocabulary vocabulary;

    PdfAssembly(Assembly assembly, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.assembly = assembly;
    }

    void add(List<PdfBlock> blocks) {
        blocks.forEach(vocabulary::learn);
        blocks.forEach(vocabulary::learnBroken);
        blocks.forEach(this::add);
    }

    private void add(PdfBlock block) {
        switch (block) {
            case PdfParagraph paragraph -> add(paragraph);
            case PdfTable table -> add(table);
        }
    }

    private void add(PdfParagraph paragraph) {
        if (paragraph.isAfterGap()) {
            assembly.endParagraph();
        }
        Vocabulary.Joined joined = vocabulary.joined(paragraph);
        assembly.text(joined.text());
        assembly.style(paragraph.level(), paragraph.isListItem());
        if (joined.isGuessed()
                || paragraph.isGuessed()
                || !paragraph.possibleEnds().isEmpty()) {
            assembly.guess();
        }
        assembly.endParagraph();
    }

    private void add(PdfTable table) {
        assembly.openTable();
        if (table.isGuessed()) {
            assembly.table().isGuessed();
        }
        for (int row = 0; row < table.rowCount(); row++) {
            assembly.table().openRow(row < table.headerRows());
            for (PdfCell cell : PossibleEnds.decided(table.row(row))) {
                assembly.openCell();
                cell.content().forEach(this::add);
                assembly.closeCell(Placement.own(cell.rowSpan(), cell.columnSpan()));
            }
            assembly.table().closeRow();
        }
        assembly.closeTable(false);
    }
}
