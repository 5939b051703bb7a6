package se.samhand.inbox.internal;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.identity.PersonDirectory;
import se.samhand.ui.Words;

/// Makes the sentence of a notice when it is read.
///
/// It begins with the name of whoever did it; what follows stands under `notice.` + code among the messages of the
/// module that published the event, and names its arguments in braces: `lämnade över {what} till dig`.
@Component
public class NoticeWords {

    private final PersonDirectory people;

    NoticeWords(PersonDirectory people) {
        this.people = people;
    }

    public String sentence(String code, Map<String, String> arguments, UUID actor, Words words) {
        String name = people.nameOf(actor).orElseGet(() -> words.get("inbox.erased-person"));
        return name + " " + words.sentence("notice." + code, arguments);
    }
}
