package se.samhand.plan.internal.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A text stripped to its words, so that two ways of writing the same thing can be compared.
record Wording(String text, List<String> words, List<String> weighty) {

    private static final Set<String> SMALL_WORDS = Set.of(
            "och", "samt", "i", "som", "med", "ett", "en", "av", "för", "till", "inom", "på", "ur", "det", "den", "de",
            "att", "kring", "mellan", "om", "vid", "mot");
    private static final double LEAST = 0.55;
    private static final Locale SWEDISH = Locale.of("sv");

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Wording of(String raw) {
        String visible =
                INVISIBLE.matcher(Hyphens.undone(raw).toLowerCase(SWEDISH)).replaceAll("");
        String text = BETWEEN_WORDS.matcher(visible).replaceAll(" ").strip();
        List<String> words = text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
        List<String> weighty =
                words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
        return new Wording(text, words, weighty.isEmpty() ? words : weighty);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// The share of letters that need no change to make one text of the other; 0 for texts that are far apart.
    static double spelling(String some, String other) {
        int longest = Math.max(some.length(), other.length());
        if (longest == 0) {
            return 1;
        }
        int most = (int) ((1 - LEAST) * longest);
        if (Math.abs(some.length() - other.length()) > most || strangeLetters(some, other) > most) {
            return 0;
        }
        return 1 - (double) distance(some, other) / longest;
    }

    /// The letters of the longer text that the other does not have: a quick lower bound for the changes.
    private static int strangeLetters(String some, String other) {
        int[] counts = new int[64];
        for (int i = 0; i < some.length(); i++) {
            counts[some.charAt(i) & 63]++;
        }
        for (int i = 0; i < other.length(); i++) {
            counts[other.charAt(i) & 63]--;
        }
        int more = 0;
        int fewer = 0;
        for (int count : counts) {
            more += Math.max(0, count);
            fewer += Math.max(0, -count);
        }
        return Math.max(more, fewer);
    }

    private static int distance(String some, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= some.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = some.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }
            above = row;
        }
        return above[other.length()];
    }
}
