package se.samhand.document.internal.pdf;

import java.util.List;

/// Words on one base line.
///
/// @param box in the frame of the upright text
/// @param words from left to right
/// @param hasBullet whether a bullet is drawn before it
record TextLine(Box box, float baseline, float size, boolean isBold, List<Word> words, boolean hasBullet) {

    /// Less than this part of the letters' size is no space.
    private static final float NO_SPACE = 0.12f;

    static TextLine of(List<Word> words, boolean hasBullet) {
        Box box = words.getFirst().frame();
        float size = 0;
        int longest = -1;
        float baseline = words.getFirst().baseline();
        boolean isBold = true;
        for (Word word : words) {
            box = box.with(word.frame());
            isBold &= word.isBold();
            if (word.text().length() > longest) {
                longest = word.text().length();
                size = word.size();
                baseline = word.baseline();
            }
        }
        return new TextLine(box, baseline, size, isBold, List.copyOf(words), hasBullet);
    }

    TextLine withBullet() {
        return new TextLine(box, baseline, size, isBold, words, true);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        Word before = null;
        for (Word word : words) {
            if (before != null && isApart(before, word)) {
                text.append(' ');
            }
            text.append(word.text());
            before = word;
        }
        return text.toString();
    }

    static boolean isApart(Word left, Word right) {
        return left.hasSpace()
                || right.frame().left() - left.frame().right() > NO_SPACE * Math.min(left.size(), right.size());
    }

    /// Width of what could stand on the line before if there were room: the first word, or its part up to a hyphen.
    float firstWidth() {
        Word first = words.getFirst();
        float end = first.frame().right();
        for (int i = 1; i < words.size() && !isApart(words.get(i - 1), words.get(i)); i++) {
            end = words.get(i).frame().right();
        }
        return end - first.frame().left();
    }

    /// Width of what no program parts: the first letter, with the mark after it if that is all of the word.
    float beginWidth() {
        Word first = words.getFirst();
        boolean isLetter = first.text().length() == 1 && words.size() > 1 && !isApart(first, words.get(1));
        return !isLetter || Character.isLetterOrDigit(words.get(1).text().codePointAt(0))
                ? first.begin()
                : words.get(1).frame().left()
                        + words.get(1).begin()
                        - first.frame().left();
    }

    boolean startsSmall() {
        return !hasBullet && Character.isLowerCase(words.getFirst().text().codePointAt(0));
    }

    boolean endsWithSpace() {
        return words.getLast().hasSpace();
    }

    boolean endsWithHyphen() {
        String last = words.getLast().text();
        return last.endsWith("-") || last.endsWith("\u00AD") || last.endsWith("\u2010");
    }
}
