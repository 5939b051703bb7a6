package se.samhand.inbox.internal.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a person wants to hear of one kind of notice by mail; in Samhand it is shown in any case.
public enum MailChoice {
    /// A mail of its own as soon as the quiet hours allow.
    AT_ONCE,
    /// A line in the next digest.
    DIGEST,
    /// No mail.
    NONE;

    /// Value in the database, in the table of notices and in forms.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<MailChoice> ofCode(String code) {
        return Arrays.stream(values())
                .filter(choice -> choice.code().equals(code))
                .findFirst();
    }
}
