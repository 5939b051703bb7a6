package se.samhand.plan.internal.reading;

import org.jspecify.annotations.Nullable;

/// A text as a row of letters, to be held against many others.
///
/// Two texts that are not alike are told apart by their lengths and letters; only the rest are measured.
final class Spelling {

    private static final int BITS = 64;
    private static final int LATIN = 256;

    private final String text;
    private final long letters;
    private final long @Nullable [] places;

    private Spelling(String text, long @Nullable [] places) {
        this.text = text;
        long found = 0;
        for (int i = 0; i < text.length(); i++) {
            found |= 1L << (text.charAt(i) & (BITS - 1));
        }
        this.letters = found;
        this.places = places;
    }

    /// A text that is held against others a few times.
    static Spelling of(String text) {
        return new Spelling(text, null);
    }

    /// A text that is held against others again and again: it notes where each of its letters stands.
    static Spelling known(String text) {
        boolean fits = text.length() <= BITS && text.chars().allMatch(letter -> letter < LATIN);
        if (text.isEmpty() || !fits) {
            return of(text);
        }
        long[] places = new long[LATIN];
        for (int i = 0; i < text.length(); i++) {
            places[text.charAt(i)] |= 1L << i;
        }
        return new Spelling(text, places);
    }

    String text() {
        return text;
    }

    /// The share of letters that need no change to make one text of the other; 0 when it is below the least.
    ///
    /// @param least from 0 to 1: what is wanted
    double likeness(Spelling other, double least) {
        int longest = Math.max(text.length(), other.text.length());
        if (longest == 0) {
            return 1;
        }
        int most = (int) Math.floor((1 - least) * longest + 1e-9);
        if (Math.abs(text.length() - other.text.length()) > most || strangeLetters(other) > most) {
            return 0;
        }
        int changes = distance(other, most);
        return changes > most ? 0 : 1 - (double) changes / longest;
    }

    /// The different letters that one of the texts has and the other has not: a quick lower bound for the changes.
    private int strangeLetters(Spelling other) {
        return Math.max(Long.bitCount(letters & ~other.letters), Long.bitCount(other.letters & ~letters));
    }

    /// The changes from one text to the other (Levenshtein), or any number above the most that are of interest.
    private int distance(Spelling other, int most) {
        if (places != null) {
            return distance(places, text.length(), other.text, most);
        }
        return other.places != null
                ? distance(other.places, other.text.length(), text, most)
                : distance(text, other.text, most);
    }

    /// A column of the table at once, a bit for each letter (Myers 1999, as simplified by Hyyrö 2001).
    private static int distance(long[] places, int length, String other, int most) {
        long last = 1L << (length - 1);
        long more = -1;
        long fewer = 0;
        int changes = length;
        for (int i = 0; i < other.length(); i++) {
            char letter = other.charAt(i);
            long same = letter < LATIN ? places[letter] : 0;
            long diagonal = (((same & more) + more) ^ more) | same | fewer;
            long rises = fewer | ~(diagonal | more);
            long falls = more & diagonal;
            if ((rises & last) != 0) {
                changes++;
            } else if ((falls & last) != 0) {
                changes--;
            }
            if (changes - (other.length() - 1 - i) > most) {
                return most + 1;
            }
            rises = (rises << 1) | 1;
            more = (falls << 1) | ~(diagonal | rises);
            fewer = rises & diagonal;
        }
        return changes;
    }

    /// The table row by row, no further from its diagonal than matters (Ukkonen 1985): for long texts.
    private static int distance(String some, String other, int most) {
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= some.length(); i++) {
            int first = Math.max(1, i - most);
            int last = Math.min(other.length(), i + most);
            row[first - 1] = first == 1 ? i : most + 1;
            int best = row[first - 1];
            char letter = some.charAt(i - 1);
            for (int j = first; j <= last; j++) {
                int fromAbove = j == i + most ? most + 1 : above[j] + 1;
                int change = above[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(Math.min(row[j - 1] + 1, fromAbove), change);
                best = Math.min(best, row[j]);
            }
            if (best > most) {
                return best;
            }
            int[] spare = above;
            above = row;
            row = spare;
        }
        return above[other.length()];
    }
}
