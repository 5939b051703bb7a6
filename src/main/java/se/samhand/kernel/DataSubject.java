package se.samhand.kernel;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The person whose data are told or erased (*den registrerade*).
///
/// @param name nothing when it has been erased, as are sign-in name and mail address
public record DataSubject(
        UUID id,
        @Nullable String name,
        @Nullable String signInName,
        @Nullable String mailAddress) {

    /// Stands where a name was.
    public static final String ERASED = "[borttaget namn]";

    /// A text that somebody wrote, without the name of this person.
    public String takenOutOf(String text) {
        return name == null
                ? text
                : Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(ERASED));
    }
}
