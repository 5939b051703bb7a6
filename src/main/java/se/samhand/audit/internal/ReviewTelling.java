package se.samhand.audit.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.audit.AuditEntry;
import se.samhand.kernel.Actor;
import se.samhand.ui.NamedObject;
import se.samhand.ui.Words;

/// Tells lines that are looked at one by one.
@Component
public class ReviewTelling {

    /// A line in words.
    public record Told(AuditEntry entry, NamedObject object, Optional<String> difference) {}

    private final AuditLines lines;
    private final TrailTelling telling;

    ReviewTelling(AuditLines lines, TrailTelling telling) {
        this.lines = lines;
        this.telling = telling;
    }

    /// By the ids of the lines; those that were removed from the trail are not there.
    @Transactional(readOnly = true)
    public Map<UUID, Told> tell(Set<UUID> ids, Actor reader, Words words) {
        var found = lines.of(ids);
        var told = telling.tell(found, reader, words);
        var byId = new HashMap<UUID, Told>();
        found.forEach(
                line -> byId.put(line.id(), new Told(told.entry(line), told.object(line), told.difference(line))));
        return byId;
    }
}
