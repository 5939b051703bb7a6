package se.samhand.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/// The words of the user interface in the language of one request.
public final class Words {

    private static final Pattern NAMED_ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");

    private final MessageSource messages;
    private final Locale locale;

    public Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /// The words in a language that was chosen earlier, for whoever reads them somewhere else: in a mail, in a
    /// calendar.
    ///
    /// @param language `sv` or `en`
    public static Words inLanguage(MessageSource messages, String language) {
        return new Words(messages, language.equals("en") ? Locale.of("en", "GB") : Locale.of("sv", "SE"));
    }

    /// The words under a key of `messages/`, with arguments filled in; an unknown key is a bug and fails.
    public String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments.length == 0 ? null : arguments, locale);
    }

    /// The words under a key that is made of stored data, or nothing when nobody has words for it.
    public Optional<String> find(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, locale));
    }

    /// A stored list of codes with commas between, each in the words under the prefix; a code without words as it is.
    public String listed(String codes, String prefix) {
        return Arrays.stream(codes.split(","))
                .map(code -> find(prefix + code).orElse(code))
                .collect(Collectors.joining(", "));
    }

    /// The sentence under a key that names its arguments in braces: `{file} väntar på granskning`.
    ///
    /// For sentences that are stored as code and arguments; what an argument says is never looked at for braces.
    public String sentence(String key, Map<String, String> arguments) {
        return NAMED_ARGUMENT
                .matcher(get(key))
                .replaceAll(name -> Matcher.quoteReplacement(arguments.getOrDefault(name.group(1), name.group())));
    }

    /// Language code for the attribute `lang`.
    public String language() {
        return locale.getLanguage();
    }

    public Formats formats() {
        return new Formats(locale);
    }
}
