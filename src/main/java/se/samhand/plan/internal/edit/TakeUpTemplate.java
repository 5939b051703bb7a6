package se.samhand.plan.internal.edit;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.plan.PlanEdited;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.HeldPlans;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanCommand;
import se.samhand.strategy.TemplateDirectory;

/// A person takes up a newer version of the template in a plan; every text stays, and it can be undone as any edit.
@UseCase
public class TakeUpTemplate {

    private static final String KIND = "template-taken";

    /// What came of it.
    public sealed interface Outcome {
        /// The plan is written under the newer version.
        record TakenUp(Edit edit) implements Outcome {}

        /// Somebody has done it already, or taken up another.
        ///
        /// @param now the version that the plan is written under
        record HasOther(int now) implements Outcome {}
    }

    private final HeldPlans plans;
    private final Edits edits;
    private final NamedColumns named;
    private final TemplateDirectory templates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeUpTemplate(
            HeldPlans plans,
            Edits edits,
            NamedColumns named,
            TemplateDirectory templates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.edits = edits;
        this.named = named;
        this.templates = templates;
        this.events = events;
        this.clock = clock;
    }

    /// @param seen the version of the template that the plan was written under when the person chose
    /// @param number the version to take up
    /// @throws se.samhand.kernel.NotFound when there is no such version
    public Outcome takeUp(PlanId id, int seen, int number, Actor actor) {
        actor.mustHave(PlanPermissions.WRITE);
        Plan plan = plans.hold(id, actor);
        plan.mustAllow(PlanCommand.EDIT, actor);
        if (plan.template() != seen || number <= seen) {
            return new Outcome.HasOther(plan.template());
        }
        EditedRows rows = new EditedRows(id.value(), plan.rows(), named.of(id), seen);
        List<Change> changes = TemplateTaking.make(
                id, rows, templates.get(plan.strategy(), seen), templates.get(plan.strategy(), number));
        Plan after = plan.edited(rows.rows(), rows.template());
        Edit made = new Edit(after.edit(), KIND, Edit.Direction.DONE, null, changes, clock.instant(), actor.id());
        plans.edit(plan, after);
        edits.add(id, made);
        events.publishEvent(new PlanEdited(id, actor.id(), KIND, Edit.Direction.DONE.code(), made.number()));
        return new Outcome.TakenUp(made);
    }
}
