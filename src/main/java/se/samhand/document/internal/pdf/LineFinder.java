package se.samhand.document.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts words together to lines, from the top.
final class LineFinder {

    private static final float SAME_HEIGHT = 0.12f;

    private LineFinder() {}

    /// The lines of words that all run in one direction.
    ///
    /// @param dots bullets that are drawn, not written
    static List<TextLine> of(List<Word> words, List<Box> dots) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::baseline));
        List<List<Word>> lines = new ArrayList<>();
        Word widest = null;
        for (Word word : sorted) {
            if (widest == null || !isBeside(widest, word)) {
                lines.add(new ArrayList<>());
                widest = word;
            } else if (word.size() > widest.size()) {
                widest = word;
            }
            lines.getLast().add(word);
        }
        return withoutLoneBullets(lines.stream().map(line -> line(line, dots)).toList());
    }

    /// Lines whose words stand on the very same height, so that neighbouring columns do not mix.
    static List<TextLine> strict(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::baseline));
        List<List<Word>> lines = new ArrayList<>();
        for (Word word : sorted) {
            boolean isSame = !lines.isEmpty()
                    && word.baseline() - lines.getLast().getFirst().baseline() < SAME_HEIGHT * word.size();
            if (!isSame) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(word);
        }
        return lines.stream().map(line -> line(line, List.of())).toList();
    }

    /// Raised and lowered signs belong to the line that they overlap.
    private static boolean isBeside(Word some, Word other) {
        float top = Math.max(some.frame().top(), other.frame().top());
        float bottom = Math.min(some.frame().bottom(), other.frame().bottom());
        return bottom - top
                >= 0.5f * Math.min(some.frame().height(), other.frame().height());
    }

    /// A bullet that was set on a line of its own belongs to the line below, if it stands before it.
    private static List<TextLine> withoutLoneBullets(List<TextLine> lines) {
        List<TextLine> kept = new ArrayList<>();
        TextLine bullet = null;
        for (TextLine line : lines) {
            boolean isLone = line.words().size() == 1 && isBullet(line.words().getFirst());
            if (!isLone) {
                boolean isItem = bullet != null
                        && bullet.box().right() < line.box().left()
                        && ParagraphFinder.distance(bullet, line) < 2;
                kept.add(isItem ? line.withBullet() : line);
            }
            bullet = isLone ? line : null;
        }
        return kept.isEmpty() ? lines : kept;
    }

    private static boolean isBullet(Word word) {
        return word.text().length() == 1
                && "·•▪●\uF0B7\uF0A7".indexOf(word.text().charAt(0)) >= 0;
    }

    private static TextLine line(List<Word> words, List<Box> dots) {
        words.sort(Comparator.comparingDouble(word -> word.frame().left()));
        while (words.size() > 1 && isBullet(words.getLast())) {
            words.removeLast();
        }
        Word first = words.getFirst();
        boolean hasBullet = first.turn() == 0
                && dots.stream().anyMatch(dot -> {
                    float gap = first.frame().left() - dot.right();
                    return gap > 0
                            && gap < 2.5f * first.size()
                            && dot.middleY() > first.frame().top()
                            && dot.middleY() < first.baseline();
                });
        return TextLine.of(words, hasBullet);
    }
}
