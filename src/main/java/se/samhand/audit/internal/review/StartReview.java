package se.samhand.audit.internal.review;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.audit.AuditPermissions;
import se.samhand.audit.ReviewStarted;
import se.samhand.audit.internal.ChainLength;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;

/// Somebody, or Samhand every month, starts a log review of a period: lines of sensitive kinds, and some by lot.
@UseCase
public class StartReview {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// What came of it.
    public sealed interface Outcome {
        /// There is something to look at.
        record Started(UUID review) implements Outcome {}

        /// Nothing happened in the period.
        record HasNothingToReview() implements Outcome {}
    }

    private final Reviews reviews;
    private final ReviewLines lines;
    private final ChainLength chain;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StartReview(Reviews reviews, ReviewLines lines, ChainLength chain, ApplicationEventPublisher events, Clock clock) {
        this.reviews = reviews;
        this.lines = lines;
        this.chain = chain;
        this.events = events;
        this.clock = clock;
    }

    public Outcome start(LocalDate from, LocalDate to, int sampleSize, Actor actor) {
        actor.mustHave(AuditPermissions.REVIEW);
        var review = new Review(
                UuidV7.next(clock),
                from,
                to,
                sampleSize,
                RANDOM.nextLong(),
                chain.lastNumber(),
                clock.instant(),
                actor.id(),
                null,
                null,
                "");
        if (!chain.hasEntriesBetween(from, to)) {
            return new Outcome.HasNothingToReview();
        }
        reviews.add(review);
        int drawn = lines.draw(review, SensitiveKinds.CODES);
        events.publishEvent(new ReviewStarted(review.id(), actor.id(), from, to, drawn));
        return new Outcome.Started(review.id());
    }
}
