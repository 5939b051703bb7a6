package se.samhand.organisation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.ReorganisationChange;
import se.samhand.organisation.ReorganisationChanged;

/// A person begins to prepare a reorganisation for a day.
@UseCase
public class DraftReorganisation {

    private final Reorganisations reorganisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftReorganisation(Reorganisations reorganisations, ApplicationEventPublisher events, Clock clock) {
        this.reorganisations = reorganisations;
        this.events = events;
        this.clock = clock;
    }

    public UUID draft(String title, LocalDate day, Actor actor) {
        actor.mustHave(OrganisationPermissions.CHANGE, ScopeId.MUNICIPALITY);
        var draft = new Reorganisation(
                UuidV7.next(clock), title, day, 0, clock.instant(), actor.id(), null, null, List.of());
        reorganisations.add(draft);
        events.publishEvent(
                new ReorganisationChanged(draft.id(), actor.id(), ReorganisationChange.DRAFTED, title, day, 0));
        return draft.id();
    }
}
