package se.samhand.ui;

import java.util.Locale;
import org.springframework.context.MessageSource;

/// The words of the user interface in the language of one request.
public final class Words {

    private final MessageSource messages;
    private final Locale locale;

    public Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /// The words under a key of `messages/`, with arguments filled in; an unknown key is a bug and fails.
    public String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments.length == 0 ? null : arguments, locale);
    }

    /// Language code for the attribute `lang`.
    public String language() {
        return locale.getLanguage();
    }

    public Formats formats() {
        return new Formats(locale);
    }
}
