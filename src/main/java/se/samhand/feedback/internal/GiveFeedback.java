package se.samhand.feedback.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.feedback.FeedbackReceived;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;

/// Somebody, signed in or not, tells what does not work for them.
@UseCase
public class GiveFeedback {

    /// More than this in an hour is a machine, not people; the limit is for the whole installation.
    static final int MOST_IN_AN_HOUR = 100;

    /// What came of it.
    public sealed interface Outcome {
        /// It is kept and waits for somebody to take care of it.
        record Received() implements Outcome {}

        /// So much has come in during the last hour that no more is taken just now.
        record IsTooMuch() implements Outcome {}
    }

    private final FeedbackEntries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GiveFeedback(FeedbackEntries entries, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /// @param page which page it is about; may be empty
    /// @param address where an answer goes; may be empty
    /// @param actor id of the person, or of nobody when they are not signed in
    public Outcome give(String text, String page, String address, UUID actor) {
        var now = clock.instant();
        if (entries.countSince(now.minus(Duration.ofHours(1))) >= MOST_IN_AN_HOUR) {
            return new Outcome.IsTooMuch();
        }
        var feedback = new Feedback(UuidV7.next(clock), text, page, address, now, false);
        entries.add(feedback);
        events.publishEvent(new FeedbackReceived(feedback.id(), actor));
        return new Outcome.Received();
    }
}
