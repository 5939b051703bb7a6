package se.samhand.document.internal.pdf;

import java.util.regex.Pattern;

/// What the words at the ends of a line tell: whether a sentence goes on there.
final class LineWords {

    private static final int LONGEST_ABBREVIATION = 4;
    private static final Pattern LEADS_ON = Pattern.compile(
            "(?:och|samt|eller|med|i|på|för|att|av|till|som|en|ett|den|det|de|från|om|vid|inom|mellan)");

    private LineWords() {}

    static boolean startLikeNew(TextLine line) {
        String text = line.words().getFirst().text();
        int first = text.codePointAt("\"”“»«'’([".indexOf(text.charAt(0)) >= 0 && text.length() > 1 ? 1 : 0);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /// A list repeats a word, a sentence does not.
    static boolean repeatLast(TextLine above, TextLine line) {
        String before = last(above);
        String first = line.words().getFirst().text();
        return before.length() > 3 && first.startsWith(before) && first.length() <= before.length() + 1;
    }

    static boolean areEnded(TextLine line) {
        String last = last(line);
        return ".!?:;".indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    static boolean endSentence(TextLine line) {
        String last = last(line);
        return last.length() > LONGEST_ABBREVIATION && ".!?".indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    static boolean leadOn(TextLine line) {
        String last = last(line);
        return last.endsWith(",") || LEADS_ON.matcher(last).matches();
    }

    static String last(TextLine line) {
        return line.words().getLast().text();
    }
}
