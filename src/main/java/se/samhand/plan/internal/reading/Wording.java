package se.samhand.plan.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text stripped to its words, so that two ways of writing the same thing can be compared.
///
/// Two wordings are equal when their words are.
final class Wording {

    private static final Set<String> SMALL_WORDS = Set.of(
            "och", "samt", "i", "som", "med", "ett", "en", "av", "för", "till", "inom", "på", "ur", "det", "den", "de",
            "att", "kring", "mellan", "om", "vid", "mot");
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char NO_WIDTH = '\u200B';
    private static final int FIRST_BEYOND_ASCII = 128;

    private final String text;
    private final List<String> words;
    private @Nullable List<String> weighty;

    private Wording(String text, List<String> words) {
        this.text = text;
        this.words = words;
    }

    /// The words of a text in small letters, without what stands between them.
    static Wording of(String raw) {
        String whole = Hyphens.undone(raw);
        StringBuilder text = new StringBuilder(whole.length());
        List<String> words = new ArrayList<>();
        int start = 0;
        boolean isInWord = false;
        int i = 0;
        while (i < whole.length()) {
            int written = whole.codePointAt(i);
            int letter = small(written);
            i += Character.charCount(written);
            if (isOfWord(letter)) {
                if (!isInWord && !text.isEmpty()) {
                    text.append(' ');
                }
                start = isInWord ? start : text.length();
                isInWord = true;
                text.appendCodePoint(letter);
            } else if (isInWord && letter != SOFT_HYPHEN && letter != NO_WIDTH) {
                words.add(text.substring(start));
                isInWord = false;
            }
        }
        if (isInWord) {
            words.add(text.substring(start));
        }
        return new Wording(text.toString(), List.copyOf(words));
    }

    private static int small(int letter) {
        if (letter < FIRST_BEYOND_ASCII) {
            return letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter;
        }
        return Character.toLowerCase(letter);
    }

    /// Whether a small letter or a figure.
    private static boolean isOfWord(int letter) {
        if (letter < FIRST_BEYOND_ASCII) {
            return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        }
        return switch (Character.getType(letter)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /// The words with one blank between each.
    String text() {
        return text;
    }

    List<String> words() {
        return words;
    }

    /// The words that tell something; all of them, where none does.
    List<String> weighty() {
        List<String> found = weighty;
        if (found == null) {
            List<String> telling =
                    words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
            found = telling.isEmpty() ? words : telling;
            weighty = found;
        }
        return found;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording wording && wording.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
