package se.samhand.identity.web;

import se.samhand.identity.internal.PasswordProblem;
import se.samhand.identity.internal.PasswordRules;
import se.samhand.ui.Words;

/// Says what is wrong with a password, and what to do.
final class PasswordWords {

    private PasswordWords() {}

    static String of(PasswordProblem problem, Words words) {
        return switch (problem) {
            case TOO_SHORT -> words.get("identity.password.too-short", PasswordRules.SHORTEST);
            case TOO_LONG -> words.get("identity.password.too-long", PasswordRules.LONGEST);
            case TOO_COMMON -> words.get("identity.password.too-common");
            case LEANS_ON_CONTEXT -> words.get("identity.password.leans");
            case HOLDS_NAME -> words.get("identity.password.holds-name");
        };
    }
}
