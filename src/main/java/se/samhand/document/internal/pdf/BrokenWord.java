package se.samhand.document.internal.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A word that is wider than its column and is broken anywhere, without a hyphen.
final class BrokenWord {

    private static final float SPACE = 0.32f;
    private static final float WIDEST_LETTER = 0.9f;
    private static final float NEARLY_ALL = 0.97f;
    private static final int SHORT = 4;
    private static final Pattern GOES_ON = Pattern.compile("[\\p{Ll}.,;:)].*|[\"”»]\\W*");
    private static final Pattern NO_WORD_END = Pattern.compile("[^\\p{L}\\p{N}]+$");

    /// How Swedish words begin: with a vowel, or with one of these before a vowel.
    private static final Pattern WORD_BEGIN = Pattern.compile(
            "(?:b[jlr]?|ch?|d[jrv]?|f[jlnr]?|g[jlnr]?|h[j]?|j|k[lnrv]?|lj?|mj?|n|p[jlrs]?|r|s(?:ch|j|k[jrv]?|l|m|n|p[jlr]?|t[jr]?|v)?|t[jrv]?|v[r]?|w|x|z)?[aeiouyåäöé].*");

    private static final Set<String> SHORT_WORDS = Set.of(
            "och", "i", "på", "för", "med", "om", "av", "till", "är", "som", "att", "det", "den", "de", "under", "mot",
            "vid", "från", "kring", "hos", "samt", "eller", "får", "kan", "ska", "har", "inom", "utan", "över", "ut",
            "upp", "in", "hur", "när", "där", "var", "två", "tre", "sin", "sitt", "sina", "ej", "ge", "ger", "gör",
            "ha", "mer", "allt", "alla", "års", "år", "sker", "görs", "via", "per", "efter");

    private static final Set<String> ENDINGS = Set.of("en", "er", "ar", "et", "na", "a", "s");

    /// How no Swedish word ends, such as *samordn*.
    private static final Pattern NO_WORD = Pattern.compile("(?:[bdfgkptv][lrv]|[bdfkptv]n|s[lnmr])$");

    private static final Pattern ENDING = Pattern.compile(
            "\\p{L}{0,3}(?:ing(?:en|ar|arna)?|are[ns]?|arna|erna|orna|ande[nt]?|het(?:en|er)?|tion(?:en|er)?|els(?:e|en|er))");

    private BrokenWord() {}

    /// Whether a line may end within a word, by its shape.
    static boolean isPossible(TextLine above, TextLine line, float right) {
        Word last = above.words().getLast();
        String first = last.text();
        float whole = last.frame().width() + line.words().getFirst().frame().width();
        boolean isWide = whole > NEARLY_ALL * (right - line.box().left());
        boolean isFirst = words(above) == 1;
        return isWide
                && (isFirst || !SHORT_WORDS.contains(first.toLowerCase(Locale.ROOT)))
                && Character.isLetter(first.codePointBefore(first.length()))
                && GOES_ON.matcher(line.words().getFirst().text()).matches()
                && right - above.box().right() < WIDEST_LETTER * above.size();
    }

    private static int words(TextLine line) {
        return line.words().size() - (ParagraphFinder.startsWithMarker(line) ? 1 : 0);
    }

    /// Whether it does end within a word.
    ///
    /// @param vocabulary words of the file
    static boolean is(TextLine above, TextLine line, PdfParagraph paragraph, Vocabulary vocabulary) {
        if (!isPossible(above, line, paragraph.right()) || above.endsWithSpace()) {
            return false;
        }
        String first = above.words().getLast().text().toLowerCase(Locale.ROOT);
        String second = NO_WORD_END
                .matcher(line.words().getFirst().text().toLowerCase(Locale.ROOT))
                .replaceFirst("");
        if (second.isEmpty() || vocabulary.contains(first + second)) {
            return true;
        }
        boolean hadRoomForSpace = paragraph.room(above) > SPACE * above.size();
        if (hadRoomForSpace) {
            return paragraph.hasSpaces();
        }
        boolean isWord = SHORT_WORDS.contains(second) || (vocabulary.contains(second) && !ENDINGS.contains(second));
        if (!WORD_BEGIN.matcher(second).matches() || NO_WORD.matcher(first).find()) {
            return true;
        }
        boolean isPart = second.length() <= SHORT
                || (vocabulary.isBeginOfWord(first) && !vocabulary.contains(first))
                || ENDING.matcher(second).matches()
                || vocabulary.isEndOfWord(second);
        return paragraph.hasSpaces() && !isWord && isPart;
    }
}
