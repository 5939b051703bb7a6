package se.samhand.identity.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.FactorChange;
import se.samhand.identity.FactorChanged;
import se.samhand.identity.internal.factor.SecondFactors;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.UseCase;

/// A person removes a passkey of theirs; with the last second factor the recovery codes go too.
@UseCase
public class RemovePasskey {

    private final SecondFactors factors;
    private final ApplicationEventPublisher events;

    RemovePasskey(SecondFactors factors, ApplicationEventPublisher events) {
        this.factors = factors;
        this.events = events;
    }

    public void remove(UUID id, Actor actor) {
        if (!factors.removePasskey(id, actor.id())) {
            throw new NotFound("There is no passkey " + id + " of " + actor.id());
        }
        if (!factors.of(actor.id()).isDemanded()) {
            factors.removeCodesOf(actor.id());
        }
        events.publishEvent(new FactorChanged(actor.id(), actor.id(), FactorChange.PASSKEY_REMOVED));
    }
}
