package se.samhand.document.internal.print;

import java.util.Arrays;
import java.util.List;
import se.samhand.document.Cell;
import se.samhand.document.Paragraph;
import se.samhand.document.Table;

/// How wide the columns of a table are, and how large its text, so that no word is broken if that can be had.
///
/// Swedish words are long: a column is at least as wide as its longest one.
///
/// @param widths in points
/// @param textSize in points
record ColumnWidths(List<Double> widths, double textSize) {

    /// Room at both sides of a cell's text in the style sheet, and a hair for rounding.
    static final double PADDING = 11;

    private static final double[] TEXT_SIZES = {8.5, 8, 7.5, 7};

    /// A longer word is broken rather than let it push the others aside.
    private static final double WIDEST_WORD = 0.4;

    /// What a bullet takes, in parts of the size of the text.
    private static final double BULLET = 1.7;

    /// The space that follows a word on its line.
    private static final double SPACE = 0.3;

    ColumnWidths {
        widths = List.copyOf(widths);
    }

    double width(int column) {
        return widths.get(column);
    }

    static ColumnWidths of(Table table, List<Integer> relative, double available) {
        double[] wanted = wanted(table, relative);
        double[] words = words(table);
        for (double size : TEXT_SIZES) {
            double[] least = Arrays.stream(words)
                    .map(word -> Math.min(word * size, WIDEST_WORD * available) + PADDING)
                    .toArray();
            if (Arrays.stream(least).sum() <= available || size == TEXT_SIZES[TEXT_SIZES.length - 1]) {
                return new ColumnWidths(shared(wanted, least, available), size);
            }
        }
        throw new IllegalStateException("No size of text");
    }

    /// Shares what is available as is wanted, but gives no column less than it needs if there is enough for all.
    private static List<Double> shared(double[] wanted, double[] least, double available) {
        double[] widths = new double[wanted.length];
        boolean[] isLeast = new boolean[wanted.length];
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            double left = available;
            double parts = 0;
            for (int column = 0; column < widths.length; column++) {
                left -= isLeast[column] ? least[column] : 0;
                parts += isLeast[column] ? 0 : wanted[column];
            }
            for (int column = 0; column < widths.length; column++) {
                widths[column] = isLeast[column] ? least[column] : left * wanted[column] / parts;
                if (!isLeast[column] && widths[column] < least[column]) {
                    isLeast[column] = true;
                    isChanged = true;
                }
            }
        }
        double all = Arrays.stream(widths).sum();
        return Arrays.stream(widths)
                .map(width -> width * available / all)
                .boxed()
                .toList();
    }

    private static double[] wanted(Table table, List<Integer> relative) {
        if (relative.size() == table.columnCount()) {
            return relative.stream().mapToDouble(Integer::doubleValue).toArray();
        }
        double[] longest = new double[table.columnCount()];
        Arrays.fill(longest, 1);
        for (Cell cell : table.cells()) {
            if (cell.columnSpan() == 1) {
                int column = cell.column() - 1;
                longest[column] =
                        Math.max(longest[column], Math.sqrt(cell.text().length()));
            }
        }
        return longest;
    }

    /// The longest word of each column, in parts of the size of the text.
    private static double[] words(Table table) {
        double[] longest = new double[table.columnCount()];
        for (Cell cell : table.cells()) {
            if (cell.columnSpan() == 1) {
                int column = cell.column() - 1;
                PrintFont font = cell.row() <= table.headerRows() ? PrintFont.INTER_BOLD : PrintFont.INTER;
                longest[column] = Math.max(longest[column], longestWord(cell, font));
            }
        }
        return longest;
    }

    private static double longestWord(Cell cell, PrintFont font) {
        double longest = 0;
        for (Paragraph paragraph : cell.paragraphs()) {
            String text = PrintText.of(paragraph.text());
            double extra = SPACE + (paragraph.isListItem() ? BULLET : 0);
            int begin = 0;
            for (int end = 1; end <= text.length(); end++) {
                if (end == text.length() || PrintBreaks.mayEndBefore(text, end)) {
                    String word =
                            text.substring(begin, end).replace('\u00A0', ' ').strip();
                    longest = Math.max(longest, font.width(word) + extra);
                    begin = end;
                }
            }
        }
        return longest;
    }
}
