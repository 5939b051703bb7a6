package se.samhand.identity.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a password must be (ASVS 5.0, 6.2): long, not common, not the name; any characters, no recipe of kinds.
@Component
public class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 1000;

    private static final int SHORTEST_NAME = 4;

    private final List<CommonPasswords> common;

    PasswordRules(List<CommonPasswords> common) {
        this.common = common;
    }

    /// The first reason against a password, or nothing when it can be chosen.
    Optional<PasswordProblem> problemOf(String password, String signInName) {
        var plain = normal(password).toLowerCase(Locale.ROOT);
        var length = plain.codePointCount(0, plain.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        } else if (length > LONGEST) {
            return Optional.of(PasswordProblem.TOO_LONG);
        } else if (holds(plain, signInName)) {
            return Optional.of(PasswordProblem.HOLDS_NAME);
        } else if (common.stream().anyMatch(list -> list.hold(plain))) {
            return Optional.of(PasswordProblem.TOO_COMMON);
        } else {
            return Optional.empty();
        }
    }

    /// The same letters however the keyboard composed them (NIST SP 800-63B, 5.1.1.2).
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /// Of a mail address the part before the @ counts.
    private static boolean holds(String password, String signInName) {
        var name = signInName.contains("@") ? signInName.substring(0, signInName.indexOf('@')) : signInName;
        return name.length() >= SHORTEST_NAME && password.contains(name);
    }
}
