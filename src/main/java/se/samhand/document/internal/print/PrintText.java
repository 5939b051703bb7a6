package se.samhand.document.internal.print;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text as fonts can show it: letters put together with their accents, and no signs that control something.
final class PrintText {

    static final char SOFT_HYPHEN = '\u00AD';

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final Pattern CHUNK = Pattern.compile("[^ \\n\\t]+");
    private static final Pattern SYLLABLE_END =
            Pattern.compile("(?i)(?<=\\p{L}{3}[aeiouyåäö])(?=[bcdfghjklmnpqrstvxz][aeiouyåäö]\\p{L}{2})");

    private PrintText() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(PrintText::isShown)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /// The text for a column of some width, in parts of the size of its letters: what is too long for a line can be
    /// parted, at its spaces or else at the ends of its syllables.
    static String of(String text, double room) {
        return CHUNK.matcher(of(text)).replaceAll(chunk -> Matcher.quoteReplacement(parted(chunk.group(), room)));
    }

    private static String parted(String chunk, double room) {
        if (PrintFont.INTER.width(chunk) <= room) {
            return chunk;
        }
        if (chunk.indexOf(NO_BREAK_SPACE) >= 0) {
            return of(chunk.replace(NO_BREAK_SPACE, ' '), room);
        }
        return SYLLABLE_END.matcher(chunk).replaceAll(String.valueOf(SOFT_HYPHEN));
    }

    private static boolean isShown(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign == '\n' || sign == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
