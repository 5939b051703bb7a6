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
        /// @param waiting how many are the reviewer's own and wait for somebody else
        record Reviewed(int ended, int stayed, int waiting) implements Outcome {}

        /// All that is left are roles of the reviewer; nothing is done.
        record IsOwn() implements Outcome {}

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

    /// @param isKept the answer for each role; one's own waits, since somebody else goes through it
    public Outcome review(ScopeId scope, Map<UUID, Boolean> isKept, Actor actor) {
        var round = query.round(scope, actor);
        Map<UUID, Answer> answers = new HashMap<>();
        int stayed = 0;
        for (var held : round.roles()) {
            boolean isOwn = held.person().equals(actor.id());
            if (!isOwn && !isKept.containsKey(held.grant())) {
                return new Outcome.IsIncomplete();
            }
            answers.put(
                    held.grant(),
                    isOwn ? Answer.WAITS : isKept.getOrDefault(held.grant(), true) ? Answer.KEPT : Answer.ENDED);
        }
        if (count(answers, Answer.WAITS) == answers.size()) {
            return new Outcome.IsOwn();
        }
        for (var answer : answers.entrySet()) {
            if (answer.getValue() == Answer.ENDED && !endRole.end(answer.getKey(), scope, actor)) {
                answer.setValue(Answer.KEPT);
                stayed++;
            }
        }
        var id = UuidV7.next(clock);
        reviews.add(id, scope, clock.instant(), actor.id(), round.completes(), answers);
        int ended = count(answers, Answer.ENDED);
        int waiting = count(answers, Answer.WAITS);
        events.publishEvent(new AccessReviewed(id, actor.id(), scope, count(answers, Answer.KEPT), ended, waiting));
        return new Outcome.Reviewed(ended, stayed, waiting);
    }

    private static int count(Map<UUID, Answer> answers, Answer answer) {
        return (int) answers.values().stream().filter(answer::equals).count();
    }
}
