package se.samhand.identity.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The common words of `reference/identity/common-passwords.txt`, also when repeated or with figures and signs around.
@Component
class ListedPasswords implements CommonPasswords {

    private static final String LIST = "reference/identity/common-passwords.txt";
    private static final int FEWEST_DIFFERENT = 5;
    private static final List<String> KEYBOARD =
            List.of("1234567890+", "qwertyuiopå", "asdfghjklöä", "zxcvbnm,.-", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik");
    private static final int MOST_LEAPS = 3;

    private final Set<String> words;

    ListedPasswords() {
        try {
            this.words = new ClassPathResource(LIST)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public boolean hold(String password) {
        var letters = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return password.chars().distinct().count() < FEWEST_DIFFERENT
                || words.contains(password)
                || words.contains(letters)
                || isSequence(password)
                || isKeyboardWalk(password)
                || words.stream().anyMatch(word -> isRepetition(password, word));
    }

    /// `abcdefghijkl`, `123456789012`, `lkjihgfedcba`.
    private static boolean isSequence(String password) {
        var steps = 0;
        for (int i = 1; i < password.length(); i++) {
            int difference = password.charAt(i) - password.charAt(i - 1);
            if (Math.abs(difference) == 1 || Math.abs(difference) == 9) {
                steps++;
            }
        }
        return steps == password.length() - 1;
    }

    /// `qwertyuiop12`, `asdfghjklöäå`, back and forth: almost every key lies beside the one before.
    private static boolean isKeyboardWalk(String password) {
        var steps = 0;
        for (int i = 1; i < password.length(); i++) {
            var pair = password.substring(i - 1, i + 1);
            var back = new StringBuilder(pair).reverse().toString();
            if (KEYBOARD.stream().anyMatch(row -> row.contains(pair) || row.contains(back))) {
                steps++;
            }
        }
        return steps >= password.length() - MOST_LEAPS;
    }

    private static boolean isRepetition(String password, String word) {
        return password.length() > word.length() && password.replace(word, "").isEmpty();
    }
}
