package se.samhand.strategy.internal.template;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.StaleVersion;
import se.samhand.kernel.UseCase;
import se.samhand.strategy.TemplateChange;
import se.samhand.strategy.TemplatePermissions;
import se.samhand.strategy.TemplatePublished;

/// A person publishes the draft of a strategy's template: it becomes the next version, and no longer changes.
@UseCase
public class PublishTemplate {

    /// What came of it.
    public sealed interface Outcome {
        /// New plans are written under it.
        record Published(int number) implements Outcome {}

        /// There is no draft, or it says what the newest version says.
        record HasNoChanges() implements Outcome {}
    }

    private final TemplateEditions editions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishTemplate(TemplateEditions editions, ApplicationEventPublisher events, Clock clock) {
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    /// @param seen version of the draft that the person saw
    /// @throws StaleVersion when somebody has changed it since
    public Outcome publish(String strategy, int seen, Actor actor) {
        actor.mustHave(TemplatePermissions.EDIT, ScopeId.MUNICIPALITY);
        editions.hold(strategy);
        Optional<TemplateEdition> draft = editions.draft(strategy);
        if (draft.isEmpty()) {
            return new Outcome.HasNoChanges();
        }
        draft.get().mustBeIn(seen);
        TemplateEdition newest = editions.published(strategy).getFirst();
        if (TemplateChange.between(newest.columns(), draft.get().columns()).isEmpty()) {
            return new Outcome.HasNoChanges();
        }
        int number = newest.asVersion().number() + 1;
        editions.publish(draft.get().published(number, clock.instant(), actor.id()));
        events.publishEvent(new TemplatePublished(draft.get().id(), actor.id(), strategy, number));
        return new Outcome.Published(number);
    }
}
