package se.samhand.strategy.internal.template;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.StaleVersion;
import se.samhand.kernel.UseCase;
import se.samhand.strategy.TemplateDraftDiscarded;
import se.samhand.strategy.TemplatePermissions;

/// A person removes the draft of a strategy's template; the newest version goes on holding.
@UseCase
public class DiscardTemplateDraft {

    private final TemplateEditions editions;
    private final ApplicationEventPublisher events;

    DiscardTemplateDraft(TemplateEditions editions, ApplicationEventPublisher events) {
        this.editions = editions;
        this.events = events;
    }

    /// @param seen version of the draft that the person saw
    /// @return whether there was a draft
    /// @throws StaleVersion when somebody has changed it since
    public boolean discard(String strategy, int seen, Actor actor) {
        actor.mustHave(TemplatePermissions.EDIT, ScopeId.MUNICIPALITY);
        editions.hold(strategy);
        Optional<TemplateEdition> draft = editions.draft(strategy);
        if (draft.isEmpty()) {
            return false;
        }
        draft.get().mustBeIn(seen);
        editions.remove(draft.get());
        events.publishEvent(new TemplateDraftDiscarded(draft.get().id(), actor.id(), strategy));
        return true;
    }
}
