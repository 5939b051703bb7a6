package se.samhand.strategy.internal.steering;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.strategy.SteeringChange;
import se.samhand.strategy.SteeringDocumentChanged;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.strategy.internal.steering.SteeringDocument.Goal;

/// A person changes the goals of a steering document, one thing at a time.
@UseCase
public class ChangeGoals {

    /// What became of it.
    public sealed interface Outcome {

        /// The goals are as the person wanted.
        record Changed() implements Outcome {}

        /// The goal stays: something counts towards it.
        record IsServed(int links) implements Outcome {}
    }

    private record Done(SteeringDocument document, SteeringChange change, String detail) {}

    private final SteeringDocuments documents;
    private final GoalUses uses;
    private final ApplicationEventPublisher events;

    ChangeGoals(SteeringDocuments documents, GoalUses uses, ApplicationEventPublisher events) {
        this.documents = documents;
        this.uses = uses;
        this.events = events;
    }

    /// @param version the one of the document that the person saw
    public Outcome change(String code, int version, GoalChange change, Actor actor) {
        actor.mustHave(SteeringPermissions.WRITE, ScopeId.MUNICIPALITY);
        var document = documents.hold(code, version);
        if (change instanceof GoalChange.Removed(String goal)) {
            int links = uses.countOf(Set.of(goal));
            if (links > 0) {
                return new Outcome.IsServed(links);
            }
        }
        var done = done(document, change);
        documents.saveGoals(done.document());
        events.publishEvent(new SteeringDocumentChanged(
                document.id(), actor.id(), done.change(), document.details().title(), done.detail()));
        return new Outcome.Changed();
    }

    private static Done done(SteeringDocument document, GoalChange change) {
        return switch (change) {
            case GoalChange.Added(var number, String text, var english) ->
                new Done(document.withNew(number, text, english), SteeringChange.GOAL_ADDED, text);
            case GoalChange.Revised(String goal, var number, String text, var english) ->
                new Done(
                        document.withRevised(new Goal(goalOf(document, goal).code(), number, text, english)),
                        SteeringChange.GOAL_EDITED,
                        text);
            case GoalChange.Moved(String goal, int steps) -> {
                var moved = goalOf(document, goal);
                yield new Done(document.withMoved(moved, steps), SteeringChange.GOAL_MOVED, moved.text());
            }
            case GoalChange.Removed(String goal) -> {
                var removed = goalOf(document, goal);
                yield new Done(document.without(removed), SteeringChange.GOAL_REMOVED, removed.text());
            }
        };
    }

    private static Goal goalOf(SteeringDocument document, String goal) {
        return document.goal(goal).orElseThrow(() -> new NotFound("The document has no goal " + goal));
    }
}
