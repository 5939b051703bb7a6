package se.samhand.identity.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.FactorChange;
import se.samhand.identity.FactorChanged;
import se.samhand.identity.internal.factor.SecondFactors;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// An administrator removes the second factors of somebody who has lost them all; they are signed out everywhere.
@UseCase
public class ResetFactors {

    /// What came of it.
    public sealed interface Outcome {
        /// The password alone signs in again.
        record Reset() implements Outcome {}

        /// There were none.
        record HasNone() implements Outcome {}
    }

    private final AdministratorReach reach;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    ResetFactors(AdministratorReach reach, SecondFactors factors, Sessions sessions, ApplicationEventPublisher events) {
        this.reach = reach;
        this.factors = factors;
        this.sessions = sessions;
        this.events = events;
    }

    public Outcome reset(UUID id, Actor actor) {
        var person = reach.getManagedAndHold(id, actor);
        if (!factors.of(person.id()).isDemanded()) {
            return new Outcome.HasNone();
        }
        factors.removeAll(person.id());
        sessions.endAll(person.id());
        events.publishEvent(new FactorChanged(person.id(), actor.id(), FactorChange.RESET));
        return new Outcome.Reset();
    }
}
