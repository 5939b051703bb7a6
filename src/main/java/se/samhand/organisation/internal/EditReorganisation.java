package se.samhand.organisation.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.ReorganisationChange;
import se.samhand.organisation.ReorganisationChanged;

/// A person gives the draft of a reorganisation another title or another day.
@UseCase
public class EditReorganisation {

    private final Reorganisations reorganisations;
    private final ApplicationEventPublisher events;

    EditReorganisation(Reorganisations reorganisations, ApplicationEventPublisher events) {
        this.reorganisations = reorganisations;
        this.events = events;
    }

    /// @param version the one that the person saw
    public void edit(UUID id, int version, String title, LocalDate day, Actor actor) {
        actor.mustHave(OrganisationPermissions.CHANGE, ScopeId.MUNICIPALITY);
        var draft = reorganisations.getDraft(id, version).edited(title, day);
        reorganisations.save(draft);
        events.publishEvent(new ReorganisationChanged(
                id,
                actor.id(),
                ReorganisationChange.EDITED,
                title,
                day,
                draft.steps().size()));
    }
}
