package se.samhand.identity.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a password must be (ASVS 5.0, 6.2; NIST SP 800-63B): long, not common, not of names; any characters, no recipe
/// of kinds.
@Component
public class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 1000;

    private static final int SHORTEST_NAME = 4;
    private static final int FEWEST_OWN_LETTERS = 8;

    private final List<CommonPasswords> common;

    PasswordRules(List<CommonPasswords> common) {
        this.common = common;
    }

    /// The first reason against a password, or nothing when it can be chosen.
    Optional<PasswordProblem> problemOf(String password, PasswordContext context) {
        var plain = normal(password).toLowerCase(Locale.ROOT);
        var length = plain.codePointCount(0, plain.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        } else if (length > LONGEST) {
            return Optional.of(PasswordProblem.TOO_LONG);
        } else if (holds(plain, context.signInName())) {
            return Optional.of(PasswordProblem.HOLDS_NAME);
        } else if (common.stream().anyMatch(list -> list.hold(plain))) {
            return Optional.of(PasswordProblem.TOO_COMMON);
        } else if (leansOn(context, plain)) {
            return Optional.of(PasswordProblem.LEANS_ON_CONTEXT);
        } else {
            return Optional.empty();
        }
    }

    /// The same letters however the keyboard composed them (NIST SP 800-63B, 5.1.1.2).
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /// Little is left when names, the municipality and the product are taken away, with figures and signs around.
    private static boolean leansOn(PasswordContext context, String password) {
        var rest = password;
        for (var word : context.words()) {
            rest = rest.replace(word, " ");
        }
        var letters = rest.replaceAll("[^\\p{L}]", "");
        return !rest.equals(password) && letters.length() < FEWEST_OWN_LETTERS;
    }

    /// Of a mail address the part before the @ counts.
    private static boolean holds(String password, String signInName) {
        var name = signInName.contains("@") ? signInName.substring(0, signInName.indexOf('@')) : signInName;
        return name.length() >= SHORTEST_NAME && password.contains(name);
    }
}
