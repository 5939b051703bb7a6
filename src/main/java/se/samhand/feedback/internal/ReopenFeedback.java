package se.samhand.feedback.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.feedback.FeedbackPermissions;
import se.samhand.feedback.FeedbackReopened;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.UseCase;

/// A person finds that feedback is not taken care of after all.
@UseCase
public class ReopenFeedback {

    private final FeedbackEntries entries;
    private final ApplicationEventPublisher events;

    ReopenFeedback(FeedbackEntries entries, ApplicationEventPublisher events) {
        this.entries = entries;
        this.events = events;
    }

    public void reopen(UUID id, Actor actor) {
        actor.mustHave(FeedbackPermissions.READ);
        if (!entries.exists(id)) {
            throw new NotFound("No feedback " + id);
        }
        if (entries.reopen(id)) {
            events.publishEvent(new FeedbackReopened(id, actor.id()));
        }
    }
}
