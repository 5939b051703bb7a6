package se.samhand.organisation.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.ReorganisationChange;
import se.samhand.organisation.ReorganisationChanged;

/// A person takes a step away from the draft of a reorganisation.
@UseCase
public class RemoveReorganisationStep {

    private final Reorganisations reorganisations;
    private final ApplicationEventPublisher events;

    RemoveReorganisationStep(Reorganisations reorganisations, ApplicationEventPublisher events) {
        this.reorganisations = reorganisations;
        this.events = events;
    }

    /// @param version the one that the person saw
    /// @param position of the step, from 0
    public void remove(UUID id, int version, int position, Actor actor) {
        actor.mustHave(OrganisationPermissions.CHANGE, ScopeId.MUNICIPALITY);
        var draft = reorganisations.getDraft(id, version);
        if (position >= draft.steps().size()) {
            throw new NotFound("The reorganisation " + id + " has no step " + position);
        }
        var changed = draft.withoutStep(position);
        reorganisations.save(changed);
        events.publishEvent(new ReorganisationChanged(
                id,
                actor.id(),
                ReorganisationChange.STEP_REMOVED,
                draft.title(),
                draft.day(),
                changed.steps().size()));
    }
}
