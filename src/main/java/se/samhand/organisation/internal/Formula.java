package se.samhand.organisation.internal;

import java.util.regex.Pattern;

/// Texts that a spreadsheet would run instead of show.
final class Formula {

    private static final Pattern DANGEROUS = Pattern.compile("^'*[=+\\-@\\t\\r]", Pattern.DOTALL);

    private Formula() {}

    /// The text, with an apostrophe before it if a spreadsheet would take it for a formula.
    static String defused(String text) {
        return DANGEROUS.matcher(text).lookingAt() ? "'" + text : text;
    }

    /// The text as it was before [#defused].
    static String restored(String text) {
        return text.startsWith("'") && DANGEROUS.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
