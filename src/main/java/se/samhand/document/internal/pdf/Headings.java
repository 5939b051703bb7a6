package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Tells headings by their looks, where the file does not tell.
final class Headings {

    private static final int MOST_LEVELS = 6;

    /// A heading and its place among the blocks.
    private record Found(int index, LetterStyle style) {}

    private final List<PdfBlock> blocks;
    private final List<Found> found = new ArrayList<>();

    private Headings(List<PdfBlock> blocks) {
        this.blocks = blocks;
    }

    static void mark(List<PdfBlock> blocks) {
        new Headings(blocks).mark();
    }

    private void mark() {
        LetterStyle usual = LetterStyle.usual(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof PdfParagraph paragraph && LetterStyle.isHeading(paragraph, usual)) {
                found.add(new Found(i, LetterStyle.of(paragraph)));
            }
        }
        // Where bold letters are all that sets headings apart, whoever reads the text knows better how they nest.
        if (found.stream().noneMatch(one -> one.style().isLargerThan(usual))) {
            return;
        }
        List<LetterStyle> order = order();
        int title = title(order);
        for (int i = 0; i < found.size(); i++) {
            int level = order.indexOf(found.get(i).style()) + (title >= 0 ? 2 : 1);
            int index = found.get(i).index();
            PdfParagraph paragraph = (PdfParagraph) blocks.get(index);
            blocks.set(index, paragraph.withLevel(i == title ? 1 : Math.min(level, MOST_LEVELS)));
        }
    }

    /// From the widest: larger letters before smaller ones, but what always stands right above another before that.
    private List<LetterStyle> order() {
        List<LetterStyle> order = new ArrayList<>(found.stream()
                .map(Found::style)
                .distinct()
                .sorted(Comparator.comparingInt(LetterStyle::size).reversed())
                .toList());
        for (LetterStyle style : List.copyOf(order)) {
            Optional<LetterStyle> below = alwaysBelow(style);
            if (below.isPresent() && order.indexOf(below.get()) < order.indexOf(style)) {
                order.remove(style);
                order.add(order.indexOf(below.get()), style);
            }
        }
        return order;
    }

    /// The style of the headings that stand right below each heading of a style, if that is one and the same.
    private Optional<LetterStyle> alwaysBelow(LetterStyle style) {
        LetterStyle below = null;
        int times = 0;
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).style().equals(style)) {
                boolean isAbove = i + 1 < found.size()
                        && found.get(i + 1).index() == found.get(i).index() + 1;
                LetterStyle next = isAbove ? found.get(i + 1).style() : style;
                if (next.equals(style) || (below != null && !below.equals(next))) {
                    return Optional.empty();
                }
                below = next;
                times++;
            }
        }
        return times > 1 ? Optional.ofNullable(below) : Optional.empty();
    }

    /// The first heading, where it looks like those within groups but stands above them all; -1 when there is none.
    private int title(List<LetterStyle> order) {
        boolean isTitle = found.getFirst().index() == 0
                && !found.getFirst().style().equals(order.getFirst())
                && alwaysBelow(order.getFirst()).isPresent();
        return isTitle ? 0 : -1;
    }
}
