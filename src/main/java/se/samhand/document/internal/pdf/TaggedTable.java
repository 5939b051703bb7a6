package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import se.samhand.document.internal.TableDraft;
import se.samhand.document.internal.pdf.PdfTable.PdfCell;
import se.samhand.document.internal.pdf.Tags.Element;
import se.samhand.document.internal.pdf.Tags.Part;

/// Reads a table of the structure tree.
final class TaggedTable {

    private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
    private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");

    private final TaggedReading reading;
    private final TaggedWords words;
    private final List<PdfCell> cells = new ArrayList<>();
    private final List<boolean[]> taken = new ArrayList<>();
    private final List<Boolean> isHeader = new ArrayList<>();
    private boolean isSound = true;

    TaggedTable(TaggedReading reading, TaggedWords words) {
        this.reading = reading;
        this.words = words;
    }

    /// Empty when the cells make no complete grid.
    ///
    /// @param before takes what the table holds beside rows, such as a caption
    Optional<PdfTable> of(Element table, List<PdfBlock> before) {
        rows(table, before);
        int rowCount = isHeader.size();
        int columnCount = columnCount();
        for (PdfCell cell : cells) {
            isSound &= cell.row() + cell.rowSpan() <= rowCount;
        }
        for (int row = 0; row < rowCount; row++) {
            for (int column = 0; column < columnCount; column++) {
                isSound &= isTaken(row, column);
            }
        }
        if (!isSound || rowCount == 0) {
            return Optional.empty();
        }
        List<Float> edges = new ArrayList<>();
        for (int i = 0; i <= columnCount; i++) {
            edges.add((float) i);
        }
        int headerRows = isHeader.indexOf(false);
        return Optional.of(new PdfTable(0, 0, edges, rowCount, headerRows < 0 ? rowCount : headerRows, false, cells));
    }

    private void rows(Element group, List<PdfBlock> before) {
        for (Part part : group.parts()) {
            if (part instanceof Element row && row.kind().equals("TR")) {
                row(row);
            } else if (part instanceof Element inner && isGroup(inner)) {
                rows(inner, before);
            } else {
                isSound &= reading.content(new Element("P", group.attributes(), List.of(part)), before);
            }
        }
    }

    private static boolean isGroup(Element element) {
        return element.kind().equals("THead")
                || element.kind().equals("TBody")
                || element.kind().equals("TFoot")
                || Structure.isInline(element)
                || element.kind().equals("Div")
                || element.kind().equals("Sect");
    }

    private void row(Element row) {
        boolean isHeaderRow = true;
        int column = 0;
        int index = isHeader.size();
        isHeader.add(false);
        for (Part part : row.parts()) {
            boolean isCell = part instanceof Element cell
                    && (cell.kind().equals("TD") || cell.kind().equals("TH"));
            if (part instanceof Element cell && isCell) {
                isHeaderRow &= cell.kind().equals("TH");
                while (isTaken(index, column)) {
                    column++;
                }
                add(cell, index, column);
            } else {
                isSound &= words.isBlank(part);
            }
        }
        isHeader.set(index, isHeaderRow && column > 0);
    }

    private void add(Element cell, int row, int column) {
        int rowSpan = Structure.span(cell, ROW_SPAN);
        int columnSpan = Structure.span(cell, COLUMN_SPAN);
        if (column + columnSpan > TableDraft.MAX_COLUMNS) {
            isSound = false;
            return;
        }
        List<PdfBlock> content = new ArrayList<>();
        isSound &= reading.content(cell, content) && words.areInOneCell(cell);
        cells.add(new PdfCell(row, column, rowSpan, columnSpan, 0, words.withGaps(content)));
        for (int i = row; i < row + rowSpan; i++) {
            while (taken.size() <= i) {
                taken.add(new boolean[TableDraft.MAX_COLUMNS]);
            }
            for (int j = column; j < column + columnSpan; j++) {
                isSound &= !taken.get(i)[j];
                taken.get(i)[j] = true;
            }
        }
    }

    private boolean isTaken(int row, int column) {
        return row < taken.size() && column < TableDraft.MAX_COLUMNS && taken.get(row)[column];
    }

    private int columnCount() {
        return cells.stream()
                .mapToInt(cell -> cell.column() + cell.columnSpan())
                .max()
                .orElse(0);
    }
}
