package se.samhand.identity.internal;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.FactorChange;
import se.samhand.identity.FactorChanged;
import se.samhand.identity.internal.factor.SecondFactors;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person makes new recovery codes, since the old ones are used up or may have been seen by others.
@UseCase
public class RenewRecoveryCodes {

    /// What came of it.
    public sealed interface Outcome {
        /// The old ones no longer hold.
        ///
        /// @param codes told this once
        record Renewed(List<String> codes) implements Outcome {
            @Override
            public String toString() {
                return "Renewed";
            }
        }

        /// Nothing is asked for beside the password, so there is nothing to recover.
        record HasNoFactor() implements Outcome {}
    }

    private final Persons persons;
    private final SecondFactors factors;
    private final ApplicationEventPublisher events;

    RenewRecoveryCodes(Persons persons, SecondFactors factors, ApplicationEventPublisher events) {
        this.persons = persons;
        this.factors = factors;
        this.events = events;
    }

    public Outcome renew(Actor actor) {
        persons.getAndHold(actor.id());
        if (!factors.of(actor.id()).isDemanded()) {
            return new Outcome.HasNoFactor();
        }
        var codes = factors.renewCodes(actor.id());
        events.publishEvent(new FactorChanged(actor.id(), actor.id(), FactorChange.CODES_RENEWED));
        return new Outcome.Renewed(codes);
    }
}
