package se.samhand.organisation.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.organisation.OrganisationPermissions;
import se.samhand.organisation.UnitsFileDiscarded;

/// A person throws a list of units away that is not going to be carried out.
@UseCase
public class DiscardUnitSheet {

    /// What came of it.
    public sealed interface Outcome {
        /// It is no more.
        record Discarded() implements Outcome {}

        /// It has been carried out, and stays as what was done.
        record IsCarriedOut() implements Outcome {}
    }

    private final UnitSheets sheets;
    private final ApplicationEventPublisher events;

    DiscardUnitSheet(UnitSheets sheets, ApplicationEventPublisher events) {
        this.sheets = sheets;
        this.events = events;
    }

    public Outcome discard(UUID id, Actor actor) {
        actor.mustHave(OrganisationPermissions.CHANGE, ScopeId.MUNICIPALITY);
        var sheet = sheets.get(id);
        if (!sheets.remove(id)) {
            return new Outcome.IsCarriedOut();
        }
        events.publishEvent(new UnitsFileDiscarded(id, actor.id(), sheet.fileName()));
        return new Outcome.Discarded();
    }
}
