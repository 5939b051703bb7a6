package se.samhand.document.internal.pdf;

import java.util.Locale;
import java.util.regex.Pattern;

/// A word that is wider than its column and is broken anywhere, without a hyphen.
final class BrokenWord {

    /// What is said of two parts at the end of a line and the beginning of the next.
    ///
    /// @param isSure whether no reader would doubt it
    record Verdict(boolean isWithinWord, boolean isSure) {

        private static final Verdict APART = new Verdict(false, true);
        private static final Verdict WITHIN = new Verdict(true, true);

        private static Verdict apart(boolean isSure) {
            return new Verdict(false, isSure);
        }

        private static Verdict within(boolean isSure) {
            return new Verdict(true, isSure);
        }
    }

    /// Places in a file are rounded: parts of the size of the letters.
    private static final float ROUNDED = 0.06f;

    /// So many letters of the second part tell which word it belongs to.
    private static final int TELLING = 3;

    private static final float NEARLY_ALL = 0.99f;
    private static final Pattern GOES_ON = Pattern.compile("[\\p{Ll}.,;:)].*|[\"”»]\\W*");
    private static final Pattern NO_WORD_END = Pattern.compile("[^\\p{L}\\p{N}]+$");
    private static final Pattern NO_WORD_BEGIN = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private BrokenWord() {}

    /// Whether a line may end within a word, by its shape: not even the next letter would have had room.
    static boolean isPossible(TextLine above, TextLine line, float right) {
        Word last = above.words().getLast();
        Word first = line.words().getFirst();
        String text = last.text();
        float whole = last.frame().width() + line.firstWidth();
        return whole > NEARLY_ALL * (right - line.box().left())
                && right - above.box().right() < line.beginWidth() + ROUNDED * above.size()
                && (isFirst(above) || !WordShape.isFunctionWord(text.toLowerCase(Locale.ROOT)))
                && Character.isLetter(text.codePointBefore(text.length()))
                && (GOES_ON.matcher(first.text()).matches() || isInCapitals(above, line));
    }

    /// Words that are set in capitals do not show where a new one begins.
    private static boolean isInCapitals(TextLine above, TextLine line) {
        String last = above.words().getLast().text();
        String first = line.words().getFirst().text();
        return last.length() > 1
                && last.equals(last.toUpperCase(Locale.ROOT))
                && first.equals(first.toUpperCase(Locale.ROOT))
                && Character.isLetter(first.codePointAt(0));
    }

    /// Whether the last word of a line is the only one, a bullet or number aside.
    private static boolean isFirst(TextLine line) {
        return line.words().size() - (Markers.startWith(line) ? 1 : 0) == 1;
    }

    /// @param vocabulary words of the file
    static Verdict of(TextLine above, TextLine line, PdfParagraph paragraph, Vocabulary vocabulary) {
        if (above.endsWithSpace() || !isPossible(above, line, paragraph.right())) {
            return Verdict.APART;
        }
        String first = part(NO_WORD_BEGIN, above.words().getLast());
        String second = part(NO_WORD_END, line.words().getFirst());
        boolean isMissed = paragraph.spaces().areMissed(above, paragraph.room(above));
        boolean isSure = second.isEmpty()
                || vocabulary.beginsWord(first + second)
                || (isMissed && !isInCapitals(above, line))
                || WordShape.isCutAfter(first)
                || WordShape.isCutBefore(second);
        if (isSure) {
            return Verdict.WITHIN;
        }
        boolean isUsual = paragraph.spaces() != BreakSpaces.NONE && isFirst(above);
        return byWords(first, second, isUsual, vocabulary);
    }

    /// Where a space would have had no room, only the words tell.
    ///
    /// @param isUsual whether programs cut words at such places
    private static Verdict byWords(String first, String second, boolean isUsual, Vocabulary vocabulary) {
        if (WordShape.isShortEnding(second)) {
            return isUsual ? Verdict.within(false) : Verdict.APART;
        }
        if (WordShape.isFunctionWord(second)) {
            return Verdict.APART;
        }
        boolean isKnown = vocabulary.contains(second);
        if (WordShape.isJoint(first)) {
            return Verdict.within(isUsual || !isKnown);
        }
        if (!isUsual) {
            return Verdict.APART;
        }
        boolean isWord = vocabulary.contains(first);
        boolean isBegin = vocabulary.beginsWord(first + second.substring(0, Math.min(TELLING, second.length())));
        if (!isKnown && (isBegin || (!isWord && (WordShape.isEnding(second) || vocabulary.isEndOfWord(second))))) {
            boolean isSure = isBegin || (vocabulary.hasCutWords() && !WordShape.isBent(first));
            return isSure || vocabulary.hasCutWords() || !WordShape.isBent(first)
                    ? Verdict.within(isSure)
                    : Verdict.APART;
        }
        if (!vocabulary.hasCutWords()) {
            return Verdict.APART;
        }
        boolean isApart = isWord || WordShape.isBent(first);
        return isApart ? Verdict.apart(false) : Verdict.within(false);
    }

    private static String part(Pattern around, Word word) {
        return around.matcher(word.text().toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
