package se.samhand.strategy.internal.steering;

import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.strategy.SteeringChange;
import se.samhand.strategy.SteeringDocumentChanged;
import se.samhand.strategy.SteeringPermissions;

/// A person removes a steering document that nothing counts towards.
@UseCase
public class RemoveSteeringDocument {

    /// What became of it.
    public sealed interface Outcome {

        /// It is gone, with its goals.
        record Removed() implements Outcome {}

        /// Something counts towards its goals.
        record IsServed(int links) implements Outcome {}
    }

    private final SteeringDocuments documents;
    private final GoalUses uses;
    private final ApplicationEventPublisher events;

    RemoveSteeringDocument(SteeringDocuments documents, GoalUses uses, ApplicationEventPublisher events) {
        this.documents = documents;
        this.uses = uses;
        this.events = events;
    }

    /// @param version the one that the person saw
    public Outcome remove(String code, int version, Actor actor) {
        actor.mustHave(SteeringPermissions.WRITE, ScopeId.MUNICIPALITY);
        var document = documents.hold(code, version);
        int links = uses.countOf(document);
        if (links > 0) {
            return new Outcome.IsServed(links);
        }
        documents.remove(document.id());
        events.publishEvent(new SteeringDocumentChanged(
                document.id(),
                actor.id(),
                SteeringChange.REMOVED,
                document.details().title(),
                ""));
        return new Outcome.Removed();
    }
}
