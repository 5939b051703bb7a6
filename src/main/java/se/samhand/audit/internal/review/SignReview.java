package se.samhand.audit.internal.review;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.audit.AuditPermissions;
import se.samhand.audit.ReviewSigned;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A reviewer signs a log review off, when every line has been looked at.
@UseCase
public class SignReview {

    /// What came of it.
    public sealed interface Outcome {
        /// It is signed off.
        record Signed() implements Outcome {}

        /// Lines are left that nobody has looked at.
        record HasLinesLeft(int lines) implements Outcome {}

        /// Lines are left that tell of the reviewer themselves: somebody else has to look at them first.
        record HasOwnActs(int lines) implements Outcome {}

        /// It was signed off before.
        record IsSigned() implements Outcome {}
    }

    private final Reviews reviews;
    private final ReviewLines lines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignReview(Reviews reviews, ReviewLines lines, ApplicationEventPublisher events, Clock clock) {
        this.reviews = reviews;
        this.lines = lines;
        this.events = events;
        this.clock = clock;
    }

    public Outcome sign(UUID id, String conclusion, Actor actor) {
        actor.mustHave(AuditPermissions.REVIEW);
        var review = reviews.getAndHold(id);
        var progress = lines.progress(id, actor.id());
        var refusal = review.refusalToSign(progress);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        reviews.sign(id, actor.id(), clock.instant(), conclusion);
        events.publishEvent(new ReviewSigned(id, actor.id(), progress.lines(), progress.followUp()));
        return new Outcome.Signed();
    }
}
