package se.samhand.privacy.internal;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.privacy.ErasureRequestChange;
import se.samhand.privacy.ErasureRequestChanged;

/// A person who asked to be erased has changed their mind.
@UseCase
public class WithdrawErasureRequest {

    /// What came of it.
    public sealed interface Outcome {
        /// It no longer waits.
        record Withdrawn() implements Outcome {}

        /// There was none that waits.
        record NothingWaits() implements Outcome {}
    }

    private final ErasureRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawErasureRequest(ErasureRequests requests, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    public Outcome withdraw(Actor actor) {
        var last = requests.lastOf(actor.id()).filter(ErasureRequest::isOpen);
        if (last.isEmpty()
                || !requests.settle(
                        last.get().id(), ErasureRequest.Outcome.WITHDRAWN, null, actor.id(), clock.instant())) {
            return new Outcome.NothingWaits();
        }
        events.publishEvent(
                new ErasureRequestChanged(last.get().id(), actor.id(), actor.id(), ErasureRequestChange.WITHDRAWN));
        return new Outcome.Withdrawn();
    }
}
