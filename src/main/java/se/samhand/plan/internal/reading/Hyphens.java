package se.samhand.plan.internal.reading;

import java.util.regex.Pattern;

/// Undoes hyphens that only stand where a line was full.
final class Hyphens {

    /// Both begin at the beginning of a word and never try a shorter one, so that a word of any length is read at once.
    private static final Pattern AT_LINE_END = Pattern.compile(
            "(?<!\\p{L})(?<word>\\p{L}{2,}+)-[ \\t]*+\\n\\s*+(?!(?:och|eller|samt|till)\\b)(?=\\p{Ll})");
    private static final Pattern IN_WORD = Pattern.compile("(?<![\\p{L}-])(?<word>\\p{L}{2,}+)-(?=\\p{Ll}{3,})");

    private Hyphens() {}

    /// Joins the parts of a word that was broken at the end of a line; abbreviations such as `SSPF-` keep their hyphen.
    static String undone(String text) {
        if (text.indexOf('\n') < 0 || text.indexOf('-') < 0) {
            return text;
        }
        return AT_LINE_END.matcher(text).replaceAll(found -> joined(found.group("word")));
    }

    /// As [#undone], and also within a line, where names of roles keep hyphens from a narrower column.
    static String undoneInName(String text) {
        if (text.indexOf('-') < 0) {
            return text;
        }
        return IN_WORD.matcher(undone(text)).replaceAll(found -> joined(found.group("word")));
    }

    private static String joined(String word) {
        return isAbbreviation(word) ? word + "-" : word;
    }

    private static boolean isAbbreviation(String word) {
        return word.chars().filter(Character::isUpperCase).count() > 1;
    }
}
