package se.samhand.audit.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.samhand.ui.ArgumentWords;
import se.samhand.ui.Words;

/// Makes the sentence of a line when it is read.
///
/// The words stand under `audit.` + code among the messages of the module that published the event.
/// They name their arguments in braces: `läste in planen från {file}`.
@Component
class AuditSentences {

    /// A checksum is shown as its beginning, which is enough to tell two files apart.
    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int SHOWN = 8;
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z0-9]+)}");

    /// Argument of a line that was made by somebody who stood in for others: their ids.
    static final String STANDS_IN = "stands-in-for";

    private final MessageSource messages;
    private final List<ArgumentWords> known;

    AuditSentences(MessageSource messages, List<ArgumentWords> known) {
        this.messages = messages;
        this.known = List.copyOf(known);
    }

    /// @param names of the persons and objects that the arguments point at
    String sentence(String code, Map<String, String> arguments, Map<UUID, String> names, Words words) {
        return ARGUMENT.matcher(words(code, Locale.of(words.language())))
                .replaceAll(found -> Matcher.quoteReplacement(
                        arguments.containsKey(found.group(1))
                                ? said(found.group(1), arguments.get(found.group(1)), names, words)
                                : found.group()));
    }

    static boolean isId(String value) {
        return ID.matcher(value).matches();
    }

    /// What the code stands for, whatever the arguments: `läste in planen från …`.
    String kind(String code, Locale language) {
        return ARGUMENT.matcher(words(code, language)).replaceAll("…");
    }

    private String said(String argument, @Nullable String value, Map<UUID, String> names, Words words) {
        var code = Objects.requireNonNullElse(value, "");
        if (isId(code)) {
            return Objects.requireNonNullElseGet(names.get(UUID.fromString(code)), () -> end(code));
        } else if (CHECKSUM.matcher(code).matches()) {
            return code.substring(0, SHOWN) + "…";
        } else {
            return known.stream()
                    .filter(each -> each.arguments().contains(argument))
                    .findFirst()
                    .map(each -> each.say(code, words))
                    .orElseGet(() -> value(argument, code, Locale.of(words.language())));
        }
    }

    /// How an id is shown that has no name: its end, which is enough to tell two apart.
    static String end(String id) {
        return "…" + id.substring(id.length() - SHOWN);
    }

    private String value(String argument, String code, Locale language) {
        return Objects.requireNonNull(
                messages.getMessage("audit.value." + argument + "." + code, null, code, language));
    }

    /// Without arguments of its own the message source returns the words as they stand, braces included.
    /// A code that no module knows any more stands for itself: the trail outlives what wrote it.
    private String words(String code, Locale language) {
        return Objects.requireNonNull(messages.getMessage("audit." + code, null, code, language));
    }
}
