package se.samhand.strategy.internal.steering;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.strategy.SteeringChange;
import se.samhand.strategy.SteeringDocumentChanged;
import se.samhand.strategy.SteeringPermissions;

/// A person ends a steering document after a last day; what counts towards its goals still does.
@UseCase
public class EndSteeringDocument {

    /// What became of it.
    public sealed interface Outcome {

        /// It is in force until the day.
        record Ended() implements Outcome {}

        /// The day lies before the first one.
        record EndsBeforeItBegins(LocalDate firstDay) implements Outcome {}
    }

    private final SteeringDocuments documents;
    private final ApplicationEventPublisher events;

    EndSteeringDocument(SteeringDocuments documents, ApplicationEventPublisher events) {
        this.documents = documents;
        this.events = events;
    }

    /// @param version the one that the person saw
    public Outcome end(String code, int version, LocalDate lastDay, Actor actor) {
        actor.mustHave(SteeringPermissions.WRITE, ScopeId.MUNICIPALITY);
        var before = documents.hold(code, version);
        var firstDay = before.details().validFrom();
        if (firstDay != null && lastDay.isBefore(firstDay)) {
            return new Outcome.EndsBeforeItBegins(firstDay);
        }
        documents.saveDetails(before.with(before.details().endingOn(lastDay)));
        events.publishEvent(new SteeringDocumentChanged(
                before.id(), actor.id(), SteeringChange.ENDED, before.details().title(), lastDay.toString()));
        return new Outcome.Ended();
    }
}
