package se.samhand.audit.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.samhand.audit.AuditEntry;
import se.samhand.audit.AuditTrail;
import se.samhand.ui.History;
import se.samhand.ui.Words;

/// Puts names and words to the stored lines.
@Component
class StoredTrail implements AuditTrail {

    private static final int PAGE_SIZE = 50;

    private final AuditLines lines;
    private final TrailTelling telling;
    private final MessageSource messages;

    StoredTrail(AuditLines lines, TrailTelling telling, MessageSource messages) {
        this.lines = lines;
        this.telling = telling;
        this.messages = messages;
    }

    @Override
    public List<AuditEntry> of(UUID subject, Locale language) {
        var found = lines.of(subject);
        var told = telling.tell(found, Words.inLanguage(messages, language.getLanguage()));
        return found.stream().map(told::entry).toList();
    }

    @Override
    public History history(Set<UUID> subjects, String path, String before, Words words) {
        var place = place(before);
        var found = lines.find(TrailChoice.of(subjects, place), PAGE_SIZE + 1);
        var shown = found.subList(0, Math.min(PAGE_SIZE, found.size()));
        var told = telling.tell(shown.stream().map(NumberedLine::line).toList(), words);
        return new History(
                shown.stream()
                        .map(line -> told.entry(line.line()))
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
}
