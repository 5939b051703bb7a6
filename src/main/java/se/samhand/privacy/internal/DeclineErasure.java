package se.samhand.privacy.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.DataSubjects;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.privacy.ErasureRequestChange;
import se.samhand.privacy.ErasureRequestChanged;
import se.samhand.privacy.PrivacyPermissions;

/// An administrator says no to a request to be erased, and tells why (article 12.4 of the GDPR).
@UseCase
public class DeclineErasure {

    /// What came of it.
    public sealed interface Outcome {
        /// The person sees the answer on their own page.
        record Declined() implements Outcome {}

        /// Somebody else was first, or the person changed their mind.
        record IsSettled() implements Outcome {}
    }

    private final DataSubjects subjects;
    private final ErasureRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeclineErasure(DataSubjects subjects, ErasureRequests requests, ApplicationEventPublisher events, Clock clock) {
        this.subjects = subjects;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    public Outcome decline(UUID id, String answer, Actor actor) {
        actor.mustHave(PrivacyPermissions.ADMINISTER);
        var request = requests.get(id);
        var person = subjects.managed(request.person(), actor).id();
        if (!requests.settle(id, ErasureRequest.Outcome.DECLINED, answer, actor.id(), clock.instant())) {
            return new Outcome.IsSettled();
        }
        events.publishEvent(new ErasureRequestChanged(id, person, actor.id(), ErasureRequestChange.DECLINED));
        return new Outcome.Declined();
    }
}
