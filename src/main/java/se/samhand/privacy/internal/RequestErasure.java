package se.samhand.privacy.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.DataSubjects;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.privacy.ErasureRequestChange;
import se.samhand.privacy.ErasureRequestChanged;

/// A person asks to be erased (article 17 of the GDPR).
@UseCase
public class RequestErasure {

    /// What came of it.
    public sealed interface Outcome {
        /// It waits for whoever looks after the account.
        record Requested(UUID request) implements Outcome {}

        /// There was one that waits already.
        record WaitsAlready() implements Outcome {}
    }

    private final DataSubjects subjects;
    private final ErasureRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestErasure(DataSubjects subjects, ErasureRequests requests, ApplicationEventPublisher events, Clock clock) {
        this.subjects = subjects;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    /// @param word what the person wants to say about it, or blank
    public Outcome request(String word, Actor actor) {
        var person = subjects.self(actor).id();
        var id = UuidV7.next(clock);
        if (!requests.add(id, person, word.isBlank() ? null : word.strip(), clock.instant())) {
            return new Outcome.WaitsAlready();
        }
        events.publishEvent(new ErasureRequestChanged(id, person, actor.id(), ErasureRequestChange.REQUESTED));
        return new Outcome.Requested(id);
    }
}
