package se.samhand.feedback.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.feedback.FeedbackPermissions;
import se.samhand.feedback.FeedbackSettled;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.UseCase;

/// A person has taken care of feedback; a second click changes nothing.
@UseCase
public class SettleFeedback {

    private final FeedbackEntries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettleFeedback(FeedbackEntries entries, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    public void settle(UUID id, Actor actor) {
        actor.mustHave(FeedbackPermissions.READ);
        if (!entries.exists(id)) {
            throw new NotFound("No feedback " + id);
        }
        if (entries.settle(id, actor.id(), clock.instant())) {
            events.publishEvent(new FeedbackSettled(id, actor.id()));
        }
    }
}
