package se.samhand.document.internal;

/// How a cell takes its place in the grid.
///
/// @param rowSpan rows that it asks for; the table cuts it at its end
/// @param columnSpan columns that it asks for
public record Placement(Kind kind, int rowSpan, int columnSpan) {

    public enum Kind {
        /// A cell of its own, at the next free column.
        OWN,
        /// The lower part of the cell above: Word's vertical merge.
        CONTINUES_ABOVE,
        /// The right part of the cell before: Word's old horizontal merge.
        CONTINUES_LEFT,
        /// Hidden below a merged cell, but written out: ODF's covered cell.
        COVERED,
        /// Removed; its place is taken by the next.
        REMOVED
    }

    public static Placement own(int rowSpan, int columnSpan) {
        return new Placement(Kind.OWN, rowSpan, columnSpan);
    }
}
