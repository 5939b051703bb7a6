package se.samhand.inbox.internal.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;

/// Marks a person's own notices as read; nobody else sees the mark, so it leaves no line in the trail.
@Component
@Transactional
public class NoticeReading {

    private final Notices notices;
    private final Clock clock;

    NoticeReading(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /// Reads one, and gives it back.
    public Notice read(UUID id, Actor person) {
        Notice notice =
                notices.find(id, person.id()).orElseThrow(() -> new NotFound("No notice " + id + " for this person"));
        notices.read(id, person.id(), clock.instant());
        return notice;
    }

    /// Reads all that had come when the person looked, and tells how many that were.
    public int readAll(Instant until, Actor person) {
        return notices.readAll(person.id(), until, clock.instant());
    }
}
