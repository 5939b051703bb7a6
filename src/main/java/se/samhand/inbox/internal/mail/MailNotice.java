package se.samhand.inbox.internal.mail;

import java.util.Map;
import java.util.UUID;

/// A notice that a mail tells of.
record MailNotice(UUID id, String code, Map<String, String> arguments, UUID actor) {

    MailNotice {
        arguments = Map.copyOf(arguments);
    }
}
