package se.samhand.audit.internal;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.samhand.audit.AuditEntry;
import se.samhand.audit.AuditTrail;
import se.samhand.identity.PersonDirectory;

/// Puts names and words to the stored lines.
@Component
class StoredTrail implements AuditTrail {

    private final AuditLines lines;
    private final AuditSentences sentences;
    private final PersonDirectory people;
    private final MessageSource messages;

    StoredTrail(AuditLines lines, AuditSentences sentences, PersonDirectory people, MessageSource messages) {
        this.lines = lines;
        this.sentences = sentences;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public List<AuditEntry> of(UUID subject, Locale language) {
        return lines.of(subject).stream().map(line -> entry(line, language)).toList();
    }

    private AuditEntry entry(AuditLine line, Locale language) {
        return new AuditEntry(
                line.id(),
                line.code(),
                line.actor(),
                people.nameOf(line.actor()).orElseGet(() -> messages.getMessage("audit.erased-person", null, language)),
                sentences.sentence(line.code(), line.arguments(), language),
                line.recordedAt());
    }
}
