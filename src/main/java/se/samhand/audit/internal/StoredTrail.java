package se.samhand.audit.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.samhand.audit.AuditEntry;
import se.samhand.audit.AuditTrail;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.Actor;
import se.samhand.ui.History;
import se.samhand.ui.Words;

/// Puts names and words to the stored lines.
@Component
class StoredTrail implements AuditTrail {

    private static final int PAGE_SIZE = 50;

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

    @Override
    public History history(Set<UUID> subjects, String path, String before, Words words) {
        var language = Locale.of(words.language());
        var place = place(before);
        var found = lines.find(TrailChoice.of(subjects, place), PAGE_SIZE + 1);
        var shown = found.subList(0, Math.min(PAGE_SIZE, found.size()));
        return new History(
                shown.stream()
                        .map(line -> entry(line.line(), language))
                        .map(entry -> new History.Event(
                                entry.actorName(),
                                entry.sentence(),
                                words.formats().moment(entry.recordedAt())))
                        .toList(),
                place == null ? null : path,
                found.size() > PAGE_SIZE
                        ? path + "?" + BEFORE + "=" + shown.getLast().number()
                        : null);
    }

    /// A number below which to show; what is no number means the newest.
    static @Nullable Long place(String before) {
        return before.matches("[1-9][0-9]{0,17}") ? Long.valueOf(before) : null;
    }

    AuditEntry entry(AuditLine line, Locale language) {
        return new AuditEntry(
                line.id(),
                line.code(),
                line.actor(),
                who(line, language),
                sentences.sentence(line.code(), line.arguments(), language),
                line.recordedAt());
    }

    private String who(AuditLine line, Locale language) {
        var name = nameOf(line.actor(), language);
        var away = line.arguments().get(AuditSentences.STANDS_IN);
        return away == null ? name : messages.getMessage("audit.stands-in", arguments(name, away, language), language);
    }

    private Object[] arguments(String name, String away, Locale language) {
        var names = Stream.of(away.split(" "))
                .map(id -> nameOf(UUID.fromString(id), language))
                .collect(Collectors.joining(", "));
        return new Object[] {name, names};
    }

    private String nameOf(UUID actor, Locale language) {
        if (actor.equals(Actor.nobody().id())) {
            return messages.getMessage("audit.nobody", null, language);
        }
        return people.nameOf(actor).orElseGet(() -> messages.getMessage("audit.erased-person", null, language));
    }
}
