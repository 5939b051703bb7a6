package se.samhand.strategy.internal.template;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.StaleVersion;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.strategy.TemplateEdited;
import se.samhand.strategy.TemplatePermissions;

/// A person changes the draft of a strategy's template; the first change begins the draft.
@UseCase
public class EditTemplate {

    /// What came of it.
    public sealed interface Outcome {
        /// The draft says it.
        record Edited(String column) implements Outcome {}

        /// The template said it already.
        record SaysSoAlready() implements Outcome {}

        /// The template cannot be so.
        record Refused(TemplateRefusal reason) implements Outcome {}
    }

    private final TemplateEditions editions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EditTemplate(TemplateEditions editions, ApplicationEventPublisher events, Clock clock) {
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    /// @param seen version of the draft that the person saw, 0 when there was none
    /// @throws StaleVersion when somebody else was first
    public Outcome edit(String strategy, TemplateEdit edit, int seen, Actor actor) {
        actor.mustHave(TemplatePermissions.EDIT, ScopeId.MUNICIPALITY);
        editions.hold(strategy);
        TemplateEdition draft = editions.draft(strategy).orElseGet(() -> begun(strategy, actor));
        draft.mustBeIn(seen);
        EditedColumns columns =
                new EditedColumns(draft.columns(), () -> UuidV7.next(clock).toString());
        return switch (columns.make(edit)) {
            case EditedColumns.Result.Refused(TemplateRefusal reason) -> new Outcome.Refused(reason);
            case EditedColumns.Result.Made made
            when made.columns().equals(draft.columns()) -> new Outcome.SaysSoAlready();
            case EditedColumns.Result.Made made -> {
                editions.save(draft.with(made.columns(), clock.instant(), actor.id()));
                events.publishEvent(new TemplateEdited(
                        draft.id(), actor.id(), edit.kind(), made.about().name()));
                yield new Outcome.Edited(made.about().name());
            }
        };
    }

    private TemplateEdition begun(String strategy, Actor actor) {
        return editions.published(strategy).stream()
                .findFirst()
                .map(newest -> newest.draft(UuidV7.next(clock), clock.instant(), actor.id()))
                .orElseThrow(() -> new NotFound("No template of " + strategy));
    }
}
