package se.samhand.strategy.internal.steering;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.strategy.SteeringChange;
import se.samhand.strategy.SteeringDocumentChanged;
import se.samhand.strategy.SteeringPermissions;

/// A person changes what the register says of a steering document.
@UseCase
public class EditSteeringDocument {

    private final SteeringDocuments documents;
    private final SteeringUnits units;
    private final ApplicationEventPublisher events;

    EditSteeringDocument(SteeringDocuments documents, SteeringUnits units, ApplicationEventPublisher events) {
        this.documents = documents;
        this.units = units;
        this.events = events;
    }

    /// @param version the one that the person saw
    public SteeringOutcome edit(String code, int version, SteeringDetails typed, Actor actor) {
        actor.mustHave(SteeringPermissions.WRITE, ScopeId.MUNICIPALITY);
        documents.holdTitles();
        var before = documents.hold(code, version);
        var twin = documents.findTwin(typed, code);
        if (twin.isPresent()) {
            return new SteeringOutcome.IsThereAlready(twin.get());
        }
        if (!Objects.equals(typed.owner(), before.details().owner()) && !units.isThere(typed.owner())) {
            return new SteeringOutcome.HasNoSuchOwner();
        }
        documents.saveDetails(before.with(units.withDecider(typed)));
        events.publishEvent(
                new SteeringDocumentChanged(before.id(), actor.id(), SteeringChange.EDITED, typed.title(), ""));
        return new SteeringOutcome.Saved(code);
    }
}
