package se.samhand.document.internal.pdf;

import java.util.Set;
import java.util.regex.Pattern;

/// How Swedish words look, so that a part of a word can be told from a whole one.
///
/// All words are given in small letters.
final class WordShape {

    /// Fewer letters say nothing about how a word ends.
    private static final int FEW = 3;

    private static final int SHORT = 4;

    /// A word begins with a vowel, or with one of these before a vowel.
    private static final Pattern BEGIN = Pattern.compile(
            "(?:b[jlr]?|ch?|d[jrv]?|f[jlnr]?|g[jlnr]?|h[j]?|j|k[jlnrv]?|lj?|mj?|n|p[jlrs]?|r|s(?:ch|j|k[jrv]?|l|m|n|p[jlr]?|t[jr]?|v)?|t[jrv]?|v[r]?|w|x|z)?[aeiouyåäöé].*");

    /// No word begins with these vowels, though parts such as *ioner* do.
    private static final Pattern NO_BEGIN = Pattern.compile("(?:io|ie|ue|ee|uu|aa|öe|äe|åe).*");

    /// How no word ends, such as *samordn*, *verksamh* or *föreningss*.
    private static final Pattern NO_END = Pattern.compile(".*(?:"
            + "[bdfgkptv][lrv]|[bdfkptv]n|s[lnmr]|[lmn]r|[mnr]l|[bdknpv]m"
            + "|(?<!c)h|[^aeiouyåäöé]ss|[bcdfhkmpstvx]ö|[^nrf]ä|[bcdfghklmpstvx]u|[bdkmpst]j"
            + "|[^aeiouyåäöé]{2}(?:[bcfjlpqrvxzh]|(?<!tc)h)|[^aeiouyåäöé][^aeiouyåäöég]n"
            + ")");

    /// The joint of two words made one, as in *trygghets-samordnare*.
    private static final Pattern JOINT =
            Pattern.compile(".*(?:het|ing|ion|skap|dom|itet|verkan|vård|skydd|arbet|samhäll|stad|åld|livsmed|råd)s");

    /// How a word ends that is bent, so that hardly another is joined to it.
    private static final Pattern BENT =
            Pattern.compile(".*(?:ens|ets|rnas|arna|erna|orna|erar|a[dt]e?|as|iga?|igt|isk[at]?|ande|ar|are|er|or)");

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "och", "i", "på", "för", "med", "om", "av", "till", "är", "som", "att", "det", "den", "de", "under", "mot",
            "vid", "från", "kring", "hos", "samt", "eller", "får", "kan", "ska", "har", "inom", "utan", "över", "ut",
            "upp", "in", "hur", "när", "där", "var", "två", "tre", "sin", "sitt", "sina", "ej", "ge", "ger", "gör",
            "ha", "mer", "allt", "alla", "års", "år", "sker", "görs", "via", "per", "efter", "mellan", "varje",
            "enligt", "längs", "första", "inför", "genom", "minst", "inte", "utifrån", "sedan", "sätt", "blir", "ett",
            "en", "så", "ny", "nya", "fler");

    private static final Set<String> ENDINGS = Set.of("en", "er", "ar", "et", "na", "a", "s", "de", "den", "or", "n");

    private static final Pattern ENDING = Pattern.compile(
            "\\p{L}{0,4}(?:ing(?:en|ar|arna)?|are[ns]?|arna|erna|orna|ande[nt]?|het(?:en|er)?|tion(?:en|er)?|els(?:e|en|er))");

    private WordShape() {}

    /// Whether it is but the beginning of a word.
    static boolean isCutAfter(String word) {
        return word.length() > FEW && NO_END.matcher(word).matches();
    }

    /// Whether it is but the rest of a word.
    static boolean isCutBefore(String word) {
        return !BEGIN.matcher(word).matches() || NO_BEGIN.matcher(word).matches();
    }

    /// Whether a further word is joined to it.
    static boolean isJoint(String word) {
        return JOINT.matcher(word).matches();
    }

    static boolean isBent(String word) {
        return BENT.matcher(word).matches();
    }

    /// Whether it is one of the small words that hold sentences together.
    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    /// Whether it may be an ending as well as a word.
    static boolean isShortEnding(String word) {
        return ENDINGS.contains(word);
    }

    /// Whether it looks like the end of a word.
    static boolean isEnding(String word) {
        return word.length() <= SHORT || ENDING.matcher(word).matches();
    }
}
