package se.samhand.document.internal;

import java.util.Optional;

/// The name of a cell, such as `C7`.
final class XlsxPlace {

    private static final int LONGEST = 12;

    private XlsxPlace() {}

    /// Row and column, 1-based; empty for what names no cell that a sheet can have.
    static Optional<int[]> of(String reference) {
        if (reference.length() > LONGEST) {
            return Optional.empty();
        }
        long column = 0;
        long row = 0;
        for (char next : reference.replace("$", "").toCharArray()) {
            char upper = next >= 'a' && next <= 'z' ? (char) (next - 'a' + 'A') : next;
            if (upper >= 'A' && upper <= 'Z' && row == 0) {
                column = column * 26 + (upper - 'A' + 1);
            } else if (next >= '0' && next <= '9') {
                row = row * 10 + (next - '0');
            } else {
                return Optional.empty();
            }
        }
        boolean isPlace = row >= 1 && row <= XlsxSheet.LAST_ROW && column >= 1 && column <= XlsxSheet.LAST_COLUMN;
        return isPlace ? Optional.of(new int[] {(int) row, (int) column}) : Optional.empty();
    }
}
