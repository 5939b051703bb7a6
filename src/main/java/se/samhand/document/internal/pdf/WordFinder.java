package se.samhand.document.internal.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts letters together to words, in the order in which the file draws them.
final class WordFinder {

    /// Parts of the size of the letters: a wider gap is a space.
    private static final float SPACE = 0.16f;

    private static final float BACK = 0.5f;
    private static final float SAME_LINE = 0.2f;
    private static final Map<String, String> ACCENTS =
            Map.of("\u00A8", "\u0308", "\u02DA", "\u030A", "\u00B4", "\u0301", "`", "\u0300", "\u02C6", "\u0302");

    private final float width;
    private final float height;
    private final List<Word> words = new ArrayList<>();
    private final Map<String, List<Word>> byText = new HashMap<>();

    private final StringBuilder text = new StringBuilder();
    private @Nullable Letter first;
    private @Nullable Letter last;
    private float left;
    private float begin;
    private float right;
    private float baseline;
    private float size;

    private WordFinder(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /// @param width of the page whose letters are given
    static List<Word> of(List<Letter> letters, float width, float height) {
        WordFinder finder = new WordFinder(width, height);
        letters.forEach(finder::add);
        finder.end(false);
        return finder.words;
    }

    private void add(Letter letter) {
        if (isSpace(letter.text())) {
            end(true);
            return;
        }
        Turn turn = new Turn(letter.turn(), width, height);
        float from = turn.x(letter.x(), letter.y());
        float to = Math.max(from, turn.x(letter.endX(), letter.endY()));
        float base = turn.y(letter.x(), letter.y());
        if (first != null && !goesOn(letter, from, base)) {
            end(false);
        }
        if (first == null) {
            first = letter;
            left = from;
            right = to;
            begin = to - from;
            baseline = base;
            size = letter.size();
        }
        if (text.length() == 1
                && !letter.text().isEmpty()
                && !Character.isLetterOrDigit(letter.text().codePointAt(0))) {
            begin = to - left;
        }
        append(letter.text(), from);
        last = letter;
        right = Math.max(right, to);
        size = Math.max(size, letter.size());
    }

    private static boolean isSpace(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }

    private boolean goesOn(Letter letter, float from, float base) {
        Letter before = last;
        if (before == null || before.turn() != letter.turn() || before.mark() != letter.mark()) {
            return false;
        }
        float em = Math.max(before.size(), letter.size());
        float gap = from - right;
        return Math.abs(base - baseline) <= SAME_LINE * em && gap <= SPACE * em && gap >= -BACK * em;
    }

    /// Some programs draw the accent of a letter as a sign of its own, above the letter.
    private void append(String sign, float from) {
        int end = text.length() - 1;
        String before = end < 0 ? "" : text.substring(end);
        String accent = ACCENTS.get(before);
        String under = ACCENTS.get(sign);
        boolean overlaps = from < right - 0.15f * size;
        if (accent != null && overlaps && isLetter(sign)) {
            text.setLength(end);
            text.append(Normalizer.normalize(sign + accent, Normalizer.Form.NFC));
        } else if (under != null && overlaps && isLetter(before)) {
            text.setLength(end);
            text.append(Normalizer.normalize(before + under, Normalizer.Form.NFC));
        } else {
            text.append(sign);
        }
    }

    private static boolean isLetter(String sign) {
        return !sign.isEmpty() && Character.isLetter(sign.codePointAt(0));
    }

    private void end(boolean hasSpace) {
        Letter begun = first;
        if (begun == null) {
            if (hasSpace && !words.isEmpty()) {
                words.add(words.removeLast().withSpace());
            }
            return;
        }
        if (!text.isEmpty()) {
            Turn turn = new Turn(begun.turn(), width, height);
            Box frame = new Box(left, baseline - 0.75f * size, right, baseline + 0.22f * size);
            Box box = turn.back().box(frame);
            String written = Normalizer.normalize(text, Normalizer.Form.NFC);
            add(new Word(
                    written, box, frame, baseline, size, begun.isBold(), begun.turn(), begun.mark(), hasSpace, begin));
        }
        text.setLength(0);
        first = null;
        last = null;
    }

    /// Some programs make letters bold by drawing them twice.
    private void add(Word word) {
        List<Word> same = byText.computeIfAbsent(word.text(), it -> new ArrayList<>(1));
        for (int i = Math.max(0, same.size() - 20); i < same.size(); i++) {
            Word other = same.get(i);
            boolean isCopy = Math.abs(other.box().left() - word.box().left()) < 0.2f * word.size()
                    && Math.abs(other.box().top() - word.box().top()) < 0.2f * word.size();
            if (isCopy) {
                return;
            }
        }
        same.add(word);
        words.add(word);
    }
}
