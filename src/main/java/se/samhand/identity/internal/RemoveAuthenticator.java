package se.samhand.identity.internal;

import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.FactorChange;
import se.samhand.identity.FactorChanged;
import se.samhand.identity.internal.factor.SecondFactors;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person removes the app that makes codes; with the last second factor the recovery codes go too.
@UseCase
public class RemoveAuthenticator {

    /// What came of it.
    public sealed interface Outcome {
        /// Its codes open nothing any longer.
        record Removed() implements Outcome {}

        /// There was none.
        record HasNone() implements Outcome {}
    }

    private final SecondFactors factors;
    private final ApplicationEventPublisher events;

    RemoveAuthenticator(SecondFactors factors, ApplicationEventPublisher events) {
        this.factors = factors;
        this.events = events;
    }

    public Outcome remove(Actor actor) {
        if (!factors.removeApp(actor.id())) {
            return new Outcome.HasNone();
        }
        if (!factors.of(actor.id()).isDemanded()) {
            factors.removeCodesOf(actor.id());
        }
        events.publishEvent(new FactorChanged(actor.id(), actor.id(), FactorChange.APP_REMOVED));
        return new Outcome.Removed();
    }
}
