package se.samhand.document.internal;

import org.jsoup.nodes.Element;

/// Reads a table of a web page.
final class HtmlTable {

    /// What the HTML standard allows.
    private static final int LARGEST_ROW_SPAN = 65_534;

    private final Assembly assembly;
    private final HtmlBlocks blocks;

    HtmlTable(Assembly assembly, HtmlBlocks blocks) {
        this.assembly = assembly;
        this.blocks = blocks;
    }

    void read(Element table) {
        for (Element caption : table.children()) {
            if (caption.normalName().equals("caption") && !HtmlBlocks.isUnseen(caption)) {
                blocks.read(caption);
            }
        }
        boolean hasHead =
                table.children().stream().anyMatch(part -> part.normalName().equals("thead"));
        assembly.openTable();
        groups(table, "thead", hasHead);
        groups(table, "tbody", hasHead);
        groups(table, "tfoot", hasHead);
        assembly.closeTable(true);
    }

    private void groups(Element table, String wanted, boolean hasHead) {
        for (Element group : table.children()) {
            if (group.normalName().equals(wanted) && !HtmlBlocks.isUnseen(group)) {
                group.children().stream()
                        .filter(row -> row.normalName().equals("tr") && !HtmlBlocks.isUnseen(row))
                        .forEach(row -> row(row, hasHead ? wanted.equals("thead") : hasOnlyHeaderCells(row)));
                assembly.table().closeGroup();
            }
        }
    }

    private void row(Element row, boolean isHeader) {
        assembly.table().openRow(isHeader);
        for (Element cell : row.children()) {
            if (!HtmlBlocks.isUnseen(cell)) {
                assembly.openCell();
                blocks.read(cell);
                assembly.closeCell(Placement.own(rowSpan(cell), span(cell, "colspan", TableDraft.MAX_COLUMNS)));
            }
        }
        assembly.table().closeRow();
    }

    private static boolean hasOnlyHeaderCells(Element row) {
        return !row.children().isEmpty()
                && row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
    }

    /// Zero means down to the end of the group.
    private static int rowSpan(Element cell) {
        return cell.attr("rowspan").strip().equals("0") ? LARGEST_ROW_SPAN : span(cell, "rowspan", LARGEST_ROW_SPAN);
    }

    private static int span(Element cell, String attribute, int max) {
        String value = cell.attr(attribute).strip();
        boolean isNumber = value.matches("[0-9]{1,9}");
        return isNumber ? Math.clamp(Long.parseLong(value), 1, max) : 1;
    }
}
