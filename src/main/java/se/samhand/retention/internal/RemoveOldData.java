package se.samhand.retention.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.UseCase;
import se.samhand.retention.DataRemoved;
import se.samhand.ui.Formats;

/// Samhand removes a handful of data of a kind that has been kept long enough.
@UseCase
public class RemoveOldData {

    private static final int HANDFUL = 1000;

    private final RetentionRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemoveOldData(RetentionRules rules, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /// @return how many went, 0 when there is nothing more to remove
    public int remove(String code, UUID actor) {
        var kept = rules.get(code);
        var before = kept.goesBefore(clock.instant());
        int removed = rules.rule(code).remove(before, HANDFUL);
        if (removed > 0) {
            events.publishEvent(new DataRemoved(kept.id(), actor, code, removed, Formats.day(before)));
        }
        return removed;
    }
}
