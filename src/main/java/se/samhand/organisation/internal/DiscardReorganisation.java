package se.samhand.organisation.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.ReorganisationChange;
import se.samhand.organisation.ReorganisationChanged;

/// A person removes the draft of a reorganisation that is not going to happen.
@UseCase
public class DiscardReorganisation {

    private final Reorganisations reorganisations;
    private final ApplicationEventPublisher events;

    DiscardReorganisation(Reorganisations reorganisations, ApplicationEventPublisher events) {
        this.reorganisations = reorganisations;
        this.events = events;
    }

    /// @param version the one that the person saw
    public void discard(UUID id, int version, Actor actor) {
        actor.mustHave(OrganisationPermissions.CHANGE, ScopeId.MUNICIPALITY);
        var draft = reorganisations.getDraft(id, version);
        reorganisations.remove(id);
        events.publishEvent(new ReorganisationChanged(
                id,
                actor.id(),
                ReorganisationChange.DISCARDED,
                draft.title(),
                draft.day(),
                draft.steps().size()));
    }
}
