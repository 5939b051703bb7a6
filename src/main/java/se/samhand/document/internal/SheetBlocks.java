package se.samhand.document.internal;

import java.util.List;

/// Tells what stands above and below the table of a sheet from the table itself.
///
/// Rows of one cell above the table are paragraphs, and so are those below it, at its left edge, when an empty row lies
/// between.
/// All that lies between is one table: what its rows mean is not known here.
final class SheetBlocks {

    private static final int LEVEL_OF_NAME = 2;

    private final Assembly assembly;

    SheetBlocks(Assembly assembly) {
        this.assembly = assembly;
    }

    void add(Sheet sheet) {
        List<Sheet.Row> rows = sheet.rows();
        if (rows.isEmpty()) {
            return;
        }
        int from = 0;
        int to = rows.size();
        if (!sheet.isHidden()) {
            heading(sheet.name());
            from = endOfHead(rows);
            to = startOfFoot(rows, from, firstColumn(rows.subList(from, rows.size())));
            rows.subList(0, from).forEach(this::paragraphs);
        }
        SheetTable table = new SheetTable(assembly, rows.subList(from, to), sheet.merged());
        table.build().ifPresent(assembly::add);
        rows.subList(to, rows.size()).forEach(this::paragraphs);
    }

    private void heading(String name) {
        if (!name.isBlank()) {
            assembly.text(name);
            assembly.style(LEVEL_OF_NAME, false);
            assembly.endParagraph();
        }
    }

    /// A hidden row keeps its place in the table, where a cell can tell that it is hidden.
    private static boolean isText(Sheet.Row row) {
        return row.cells().size() == 1 && !row.cells().getFirst().isHidden();
    }

    private static int endOfHead(List<Sheet.Row> rows) {
        int end = 0;
        while (end < rows.size() && isText(rows.get(end))) {
            end++;
        }
        return end;
    }

    private static int firstColumn(List<Sheet.Row> rows) {
        return rows.stream()
                .mapToInt(row -> row.cells().getFirst().column())
                .min()
                .orElse(1);
    }

    /// Text further to the right than the table begins belongs to one of its columns.
    private static int startOfFoot(List<Sheet.Row> rows, int head, int firstColumn) {
        int start = rows.size();
        while (start > head
                && isText(rows.get(start - 1))
                && rows.get(start - 1).cells().getFirst().column() == firstColumn) {
            start--;
        }
        while (start > head
                && start < rows.size()
                && rows.get(start).number() == rows.get(start - 1).number() + 1) {
            start++;
        }
        return start;
    }

    private void paragraphs(Sheet.Row row) {
        row.cells().forEach(cell -> TextReader.content(cell.text(), assembly));
    }
}
