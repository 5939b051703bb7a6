package se.samhand.document.internal;

import se.samhand.document.internal.Placement.Kind;

/// Reads a table of Word, tracked changes as if they were accepted.
final class WordTable {

    private final XmlCursor cursor;
    private final Assembly assembly;
    private final WordBody body;

    WordTable(XmlCursor cursor, Assembly assembly, WordBody body) {
        this.cursor = cursor;
        this.assembly = assembly;
        this.body = body;
    }

    void read() {
        assembly.openTable();
        cursor.children(this::part);
        assembly.closeTable(false);
    }

    private void part(String name) {
        switch (name) {
            case "w:tr" -> row();
            case "w:sdt" -> body.contentControl(this::part);
            case "w:tblPr", "w:tblGrid", "w:del", "w:moveFrom" -> {}
            default -> cursor.children(this::part);
        }
    }

    private void row() {
        Row row = new Row();
        cursor.children(name -> partOfRow(name, row));
        if (row.isOpen) {
            assembly.table().closeRow();
        }
    }

    private void partOfRow(String name, Row row) {
        switch (name) {
            case "w:trPr" -> cursor.children(property -> propertyOfRow(property, row));
            case "w:tc" -> {
                if (row.isDeleted) {
                    passDeletedCell(row);
                } else {
                    row.open(assembly.table());
                    cell();
                }
            }
            case "w:sdt" -> body.contentControl(inner -> partOfRow(inner, row));
            case "w:tblPrEx", "w:del", "w:moveFrom" -> {}
            default -> cursor.children(inner -> partOfRow(inner, row));
        }
    }

    private void propertyOfRow(String name, Row row) {
        switch (name) {
            case "w:tblHeader" -> row.isHeader = body.isOn();
            case "w:gridBefore" -> row.columnsBefore = cursor.number("val", 0, 0, TableDraft.MAX_COLUMNS);
            case "w:del" -> row.isDeleted = true;
            default -> {}
        }
    }

    private void cell() {
        Shape shape = new Shape();
        assembly.openCell();
        cursor.children(name -> {
            if (name.equals("w:tcPr")) {
                cursor.children(property -> readShape(property, shape));
            } else if (shape.kind != Kind.REMOVED) {
                body.block(name);
            }
        });
        assembly.closeCell(new Placement(shape.kind, 1, shape.columns));
    }

    private void readShape(String property, Shape shape) {
        switch (property) {
            case "w:gridSpan" -> shape.columns = cursor.number("val", 1, 1, TableDraft.MAX_COLUMNS);
            case "w:vMerge" -> shape.merge(Kind.CONTINUES_ABOVE, cursor.attribute("val", "continue"));
            case "w:hMerge" -> shape.merge(Kind.CONTINUES_LEFT, cursor.attribute("val", "continue"));
            case "w:cellMerge" -> shape.merge(Kind.CONTINUES_ABOVE, cursor.attribute("vMerge", "rest"));
            case "w:cellDel" -> shape.kind = Kind.REMOVED;
            default -> {}
        }
    }

    /// Where a deleted row began a merged cell, the next row does not continue the cell above the deleted one.
    private void passDeletedCell(Row row) {
        Shape shape = new Shape();
        cursor.children(name -> {
            if (name.equals("w:tcPr")) {
                cursor.children(property -> readShape(property, shape));
            }
        });
        if (shape.kind == Kind.OWN) {
            assembly.table().breakMerge(row.column());
        }
        row.deletedColumns = Math.min(row.deletedColumns + shape.columns, TableDraft.MAX_COLUMNS);
    }

    private static final class Row {

        private boolean isHeader;
        private boolean isDeleted;
        private boolean isOpen;
        private int columnsBefore;
        private int deletedColumns;

        void open(TableDraft table) {
            if (!isOpen) {
                table.openRow(isHeader);
                table.skipColumns(columnsBefore);
                isOpen = true;
            }
        }

        int column() {
            return columnsBefore + deletedColumns + 1;
        }
    }

    private static final class Shape {

        private Kind kind = Kind.OWN;
        private int columns = 1;

        void merge(Kind continuation, String value) {
            if (value.startsWith("cont") && kind != Kind.REMOVED) {
                kind = continuation;
            }
        }
    }
}
