package se.samhand.audit.internal.review;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.audit.AuditPermissions;
import se.samhand.audit.ReviewLineJudged;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A reviewer says whether a line of the trail is as expected, or needs following up.
@UseCase
public class JudgeLine {

    /// What came of it.
    public sealed interface Outcome {
        /// It is noted.
        record Judged() implements Outcome {}

        /// The reviewer did it themselves: somebody else has to look at it.
        record IsOwnAct() implements Outcome {}

        /// The review is signed off.
        record IsSigned() implements Outcome {}
    }

    private final Reviews reviews;
    private final ReviewLines lines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JudgeLine(Reviews reviews, ReviewLines lines, ApplicationEventPublisher events, Clock clock) {
        this.reviews = reviews;
        this.lines = lines;
        this.events = events;
        this.clock = clock;
    }

    public Outcome judge(UUID id, long number, Verdict verdict, String note, Actor actor) {
        actor.mustHave(AuditPermissions.REVIEW);
        var review = reviews.getAndHold(id);
        var line = lines.get(id, number);
        var refusal = review.refusalToJudge(line, actor.id());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        lines.judge(id, number, verdict, note, actor.id(), clock.instant());
        events.publishEvent(new ReviewLineJudged(id, actor.id(), number, verdict.name()));
        return new Outcome.Judged();
    }
}
