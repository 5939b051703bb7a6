package se.samhand.audit.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Makes the sentence of a line when it is read.
///
/// The words stand under `audit.` + code among the messages of the module that published the event.
/// They name their arguments in braces: `läste in planen från {file}`.
@Component
class AuditSentences {

    /// A checksum is shown as its beginning, which is enough to tell two files apart.
    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

    private static final int SHOWN = 8;

    /// Argument of a line that was made by somebody who stood in for others: their ids.
    static final String STANDS_IN = "stands-in-for";

    /// Formats as people call them; the trail keeps their codes.
    private static final Map<String, String> FORMATS = Map.of("docx", "Word", "pdf", "PDF", "json", "JSON");

    private static final Pattern ARGUMENT = Pattern.compile("\\{[^}]*}");

    private final MessageSource messages;

    AuditSentences(MessageSource messages) {
        this.messages = messages;
    }

    String sentence(String code, Map<String, String> arguments, Locale language) {
        var sentence = words(code, language);
        for (var argument : arguments.entrySet()) {
            sentence = sentence.replace("{" + argument.getKey() + "}", shown(argument.getValue()));
        }
        return sentence;
    }

    private static String shown(String value) {
        return CHECKSUM.matcher(value).matches() ? value.substring(0, SHOWN) + "…" : FORMATS.getOrDefault(value, value);
    }

    /// What the code stands for, whatever the arguments: `läste in planen från …`.
    String kind(String code, Locale language) {
        return ARGUMENT.matcher(words(code, language)).replaceAll("…");
    }

    /// Without arguments of its own the message source returns the words as they stand, braces included.
    /// A code that no module knows any more stands for itself: the trail outlives what wrote it.
    private String words(String code, Locale language) {
        return Objects.requireNonNull(messages.getMessage("audit." + code, null, code, language));
    }
}
