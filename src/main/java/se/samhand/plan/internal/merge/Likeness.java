package se.samhand.plan.internal.merge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A text made ready to be compared with others: by its words, and by its letters where it is short.
final class Likeness {

    private static final int SHORT = 120;
    private static final int WEIGHTY = 4;
    private static final int TELLING_WORDS = 3;
    private static final double CONTAINED = 0.6;

    private final String normal;
    private final int[] words;
    private final int[] letters;

    private Likeness(String normal) {
        this.normal = normal;
        this.words = words(normal);
        this.letters = normal.length() > SHORT ? new int[0] : triples(normal);
    }

    static Likeness of(String text) {
        return new Likeness(normal(text));
    }

    /// In lower case, without punctuation, hyphens of line breaks and differences of spacing.
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("\u00ad", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    String normal() {
        return normal;
    }

    /// Whether the text has words enough to be known again on another row.
    boolean isTelling() {
        return words.length >= TELLING_WORDS;
    }

    /// From 0, nothing in common, to 1, the same words.
    double to(Likeness other) {
        if (normal.equals(other.normal)) {
            return 1;
        }
        double byWords = shared(words, other.words, words.length + other.words.length) * 2;
        boolean areShort = letters.length > 0 && other.letters.length > 0;
        return areShort
                ? (byWords + 2 * shared(letters, other.letters, letters.length + other.letters.length)) / 2
                : byWords;
    }

    /// As [#to], but a text that goes on where the other one ends is like it too.
    double toOneThatGoesOn(Likeness other) {
        int fewer = Math.min(words.length, other.words.length);
        boolean isContained = fewer >= TELLING_WORDS && shared(words, other.words, fewer) == 1;
        return Math.max(to(other), isContained ? CONTAINED : 0);
    }

    private static double shared(int[] some, int[] others, int of) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            if (some[i] == others[j]) {
                common++;
                i++;
                j++;
            } else if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return of == 0 ? 0 : (double) common / of;
    }

    /// Short words are in every text, and tell only when there are no others.
    private static int[] words(String normal) {
        String[] all = normal.isEmpty() ? new String[0] : normal.split(" ");
        int[] weighty = Arrays.stream(all)
                .filter(word -> word.length() >= WEIGHTY || Character.isDigit(word.charAt(0)))
                .mapToInt(String::hashCode)
                .sorted()
                .toArray();
        return weighty.length > 0
                ? weighty
                : Arrays.stream(all).mapToInt(String::hashCode).sorted().toArray();
    }

    private static int[] triples(String normal) {
        String padded = " " + normal + " ";
        int[] triples = new int[Math.max(0, padded.length() - 2)];
        for (int i = 0; i < triples.length; i++) {
            triples[i] = padded.substring(i, i + 3).hashCode();
        }
        Arrays.sort(triples);
        return triples;
    }
}
