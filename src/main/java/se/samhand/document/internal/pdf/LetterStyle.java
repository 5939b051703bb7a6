package se.samhand.document.internal.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How the letters of a paragraph look, as far as that tells headings.
///
/// @param size in half points
record LetterStyle(int size, boolean isBold) {

    private static final float LARGER = 1.15f;
    private static final int MOST_LINES = 4;
    private static final int LONGEST_IN_BOLD = 120;
    private static final int MUCH_TEXT = 400;

    static LetterStyle of(PdfParagraph paragraph) {
        return new LetterStyle(
                halfPoints(paragraph.lines().getFirst()),
                paragraph.lines().stream().allMatch(TextLine::isBold));
    }

    private static int halfPoints(TextLine line) {
        return Math.round(2 * line.size());
    }

    boolean isLargerThan(LetterStyle other) {
        return size > LARGER * other.size;
    }

    static boolean isHeading(PdfParagraph paragraph, LetterStyle usual) {
        if (paragraph.level() > 0 || paragraph.isListItem() || paragraph.lines().size() > MOST_LINES) {
            return false;
        }
        if (paragraph.lines().stream().allMatch(line -> halfPoints(line) > LARGER * usual.size)) {
            return true;
        }
        LetterStyle style = of(paragraph);
        String text = PlainText.of(List.of(paragraph));
        return style.isBold
                && !usual.isBold
                && style.size >= usual.size
                && text.length() <= LONGEST_IN_BOLD
                && !text.endsWith(".");
    }

    /// The look of most letters; of those in tables too where hardly any others are.
    static LetterStyle usual(List<PdfBlock> blocks) {
        Map<Integer, Integer> sizes = new TreeMap<>();
        int[] bold = new int[2];
        blocks.stream().filter(block -> block instanceof PdfParagraph).forEach(block -> count(block, sizes, bold));
        if (bold[0] + bold[1] < MUCH_TEXT) {
            blocks.stream().filter(block -> block instanceof PdfTable).forEach(block -> count(block, sizes, bold));
        }
        int size = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Integer.MAX_VALUE);
        return new LetterStyle(size, bold[1] > bold[0]);
    }

    /// @param bold how many letters are not bold, and how many are
    private static void count(PdfBlock block, Map<Integer, Integer> sizes, int[] bold) {
        switch (block) {
            case PdfParagraph paragraph ->
                paragraph.lines().forEach(line -> {
                    int letters = line.words().stream()
                            .mapToInt(word -> word.text().length())
                            .sum();
                    sizes.merge(halfPoints(line), letters, Integer::sum);
                    bold[line.isBold() ? 1 : 0] += letters;
                });
            case PdfTable table ->
                table.cells().forEach(cell -> cell.content().forEach(inner -> count(inner, sizes, bold)));
        }
    }
}
