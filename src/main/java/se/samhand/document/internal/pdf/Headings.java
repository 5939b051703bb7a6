package se.samhand.document.internal.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Tells headings by their size, where the file does not tell.
final class Headings {

    private static final float LARGER = 1.15f;
    private static final int MOST_LINES = 4;
    private static final int MUCH_TEXT = 400;
    private static final int MOST_LEVELS = 6;

    private Headings() {}

    static void mark(List<PdfBlock> blocks) {
        float usual = usualSize(blocks);
        TreeSet<Integer> sizes = new TreeSet<>();
        for (PdfBlock block : blocks) {
            if (block instanceof PdfParagraph paragraph && isLarger(paragraph, usual)) {
                sizes.add(size(paragraph));
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof PdfParagraph paragraph && isLarger(paragraph, usual)) {
                int level = sizes.tailSet(size(paragraph)).size();
                blocks.set(i, paragraph.withLevel(Math.min(level, MOST_LEVELS)));
            }
        }
    }

    private static boolean isLarger(PdfParagraph paragraph, float usual) {
        return paragraph.level() == 0
                && !paragraph.isListItem()
                && paragraph.lines().size() <= MOST_LINES
                && paragraph.lines().stream().allMatch(line -> line.size() > LARGER * usual);
    }

    private static int size(PdfParagraph paragraph) {
        return Math.round(paragraph.lines().getFirst().size());
    }

    /// The size of most letters.
    private static float usualSize(List<PdfBlock> blocks) {
        Map<Integer, Integer> letters = new TreeMap<>();
        blocks.stream().filter(block -> block instanceof PdfParagraph).forEach(block -> count(block, letters));
        int text = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (text < MUCH_TEXT) {
            letters.clear();
            blocks.forEach(block -> count(block, letters));
        }
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> (float) entry.getKey())
                .orElse(Float.MAX_VALUE);
    }

    private static void count(PdfBlock block, Map<Integer, Integer> letters) {
        switch (block) {
            case PdfParagraph paragraph ->
                paragraph
                        .lines()
                        .forEach(line -> letters.merge(
                                Math.round(line.size()), line.text().length(), Integer::sum));
            case PdfTable table ->
                table.cells().forEach(cell -> cell.content().forEach(inner -> count(inner, letters)));
        }
    }
}
