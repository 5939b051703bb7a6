package se.samhand.strategy.internal.steering;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.strategy.SteeringChange;
import se.samhand.strategy.SteeringDocumentChanged;
import se.samhand.strategy.SteeringPermissions;

/// A person registers a steering document.
@UseCase
public class RegisterSteeringDocument {

    private final SteeringDocuments documents;
    private final SteeringUnits units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterSteeringDocument(
            SteeringDocuments documents, SteeringUnits units, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    public SteeringOutcome register(SteeringDetails typed, Actor actor) {
        actor.mustHave(SteeringPermissions.WRITE, ScopeId.MUNICIPALITY);
        documents.holdTitles();
        var twin = documents.findTwin(typed, "");
        if (twin.isPresent()) {
            return new SteeringOutcome.IsThereAlready(twin.get());
        }
        if (!units.isThere(typed.owner())) {
            return new SteeringOutcome.HasNoSuchOwner();
        }
        var added = new SteeringDocument(
                UuidV7.next(clock),
                SteeringCode.of(typed.title(), documents::isTaken),
                units.withDecider(typed),
                null,
                0,
                0,
                List.of());
        documents.add(added);
        events.publishEvent(
                new SteeringDocumentChanged(added.id(), actor.id(), SteeringChange.REGISTERED, typed.title(), ""));
        return new SteeringOutcome.Saved(added.code());
    }
}
