package se.samhand.audit.internal;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Makes the sentence of a line when it is read.
///
/// The words stand under `audit.` + code among the messages of the module that published the event.
/// They name their arguments in braces: `läste in planen från {file}`.
@Component
class AuditSentences {

    private final MessageSource messages;

    AuditSentences(MessageSource messages) {
        this.messages = messages;
    }

    String sentence(String code, Map<String, String> arguments, Locale language) {
        // Without arguments of its own the message source returns the words as they stand, braces included.
        var sentence = messages.getMessage("audit." + code, null, language);
        for (var argument : arguments.entrySet()) {
            sentence = sentence.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return sentence;
    }
}
