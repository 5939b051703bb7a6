package se.samhand.access.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.access.AccessReviewed;
import se.samhand.identity.EndReviewedRole;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;

/// Whoever answers for a part of the organisation goes through the roles there, and signs off.
@UseCase
public class ReviewAccess {

    /// What came of it.
    public sealed interface Outcome {
        /// It is signed off; some roles may have stayed although they were to end.
        ///
        /// @param ended how many ended
        /// @param stayed how many were to end and could not
        record Reviewed(int ended, int stayed) implements Outcome {}

        /// A role has no answer, perhaps one that was given meanwhile; nothing is done.
        record IsIncomplete() implements Outcome {}
    }

    private final AccessReviewQuery query;
    private final AccessReviews reviews;
    private final EndReviewedRole endRole;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewAccess(
            AccessReviewQuery query,
            AccessReviews reviews,
            EndReviewedRole endRole,
            ApplicationEventPublisher events,
            Clock clock) {
        this.query = query;
        this.reviews = reviews;
        this.endRole = endRole;
        this.events = events;
        this.clock = clock;
    }

    /// @param isKept the answer for each role; one's own is kept, since somebody else goes through it
    public Outcome review(ScopeId scope, Map<UUID, Boolean> isKept, Actor actor) {
        Map<UUID, Boolean> answers = new HashMap<>();
        for (var held : query.roles(scope, actor)) {
            boolean isOwn = held.person().equals(actor.id());
            if (!isOwn && !isKept.containsKey(held.grant())) {
                return new Outcome.IsIncomplete();
            }
            answers.put(held.grant(), isOwn || isKept.getOrDefault(held.grant(), true));
        }
        int wished = (int) answers.values().stream().filter(kept -> !kept).count();
        answers.replaceAll((grant, kept) -> kept || !endRole.end(grant, scope, actor));
        int ended = (int) answers.values().stream().filter(kept -> !kept).count();
        var id = UuidV7.next(clock);
        reviews.add(id, scope, clock.instant(), actor.id(), answers);
        events.publishEvent(new AccessReviewed(id, actor.id(), scope, answers.size() - ended, ended));
        return new Outcome.Reviewed(ended, wished - ended);
    }
}
