package se.samhand.document.internal;

import se.samhand.document.internal.Placement.Kind;

/// Reads a table of an OpenDocument text.
final class OdtTable {

    private static final int MOST_REPEATED_ROWS = 100_000;
    private static final int LARGEST_ROW_SPAN = 100_000;

    private final XmlCursor cursor;
    private final Assembly assembly;
    private final OdtBody body;

    OdtTable(XmlCursor cursor, Assembly assembly, OdtBody body) {
        this.cursor = cursor;
        this.assembly = assembly;
        this.body = body;
    }

    void read() {
        assembly.openTable();
        cursor.children(name -> part(name, false));
        assembly.closeTable(false);
    }

    private void part(String name, boolean isHeader) {
        switch (name) {
            case "table:table-row" -> row(isHeader);
            case "table:table-header-rows" -> cursor.children(inner -> part(inner, true));
            case "table:table-column",
                    "table:table-columns",
                    "table:table-header-columns",
                    "table:title",
                    "table:desc" -> {}
            default -> cursor.children(inner -> part(inner, isHeader));
        }
    }

    private void row(boolean isHeader) {
        int repeated = cursor.number("number-rows-repeated", 1, 1, MOST_REPEATED_ROWS);
        assembly.table().openRow(isHeader);
        cursor.children(this::cell);
        assembly.table().closeRow();
        assembly.table().repeatRow(repeated - 1);
    }

    private void cell(String name) {
        boolean isCovered = name.equals("table:covered-table-cell");
        if (isCovered || name.equals("table:table-cell")) {
            int repeated = cursor.number("number-columns-repeated", 1, 1, TableDraft.MAX_COLUMNS);
            Placement placement = isCovered
                    ? new Placement(Kind.COVERED, 1, 1)
                    : Placement.own(
                            cursor.number("number-rows-spanned", 1, 1, LARGEST_ROW_SPAN),
                            cursor.number("number-columns-spanned", 1, 1, TableDraft.MAX_COLUMNS));
            assembly.openCell();
            body.blocks();
            assembly.closeCell(placement, repeated);
        }
    }
}
