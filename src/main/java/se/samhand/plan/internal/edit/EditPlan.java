package se.samhand.plan.internal.edit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.plan.PlanEdited;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.HeldPlans;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanCommand;

/// A person writes in a plan: a cell, or a whole row or activity.
@UseCase
public class EditPlan {

    /// What came of it.
    public sealed interface Outcome {
        /// The plan says it.
        ///
        /// @param edit what was done
        record Edited(Edit edit) implements Outcome {}

        /// The plan said it already.
        record SaysSoAlready() implements Outcome {}

        /// Somebody has written there since the person saw it; nothing is changed.
        ///
        /// @param newer the latest edit of it
        record HasNewerText(Edit newer) implements Outcome {}

        /// The row or activity is gone.
        record IsGone() implements Outcome {}
    }

    private final HeldPlans plans;
    private final Edits edits;
    private final NamedColumns named;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EditPlan(HeldPlans plans, Edits edits, NamedColumns named, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.edits = edits;
        this.named = named;
        this.events = events;
        this.clock = clock;
    }

    /// @param seen number of the latest edit that the person saw
    public Outcome edit(PlanId id, PlanEdit edit, int seen, Actor actor) {
        actor.mustHave(PlanPermissions.WRITE);
        Plan plan =
                edit instanceof PlanEdit.Revise revise ? plans.hold(id, revise.part(), actor) : plans.hold(id, actor);
        plan.mustAllow(PlanCommand.EDIT, actor);
        List<String> columns = named.of(id);
        EditedRows rows = new EditedRows(id.value(), plan.rows(), columns, plan.template());
        if (!EditedParts.areThere(edit, rows)) {
            return new Outcome.IsGone();
        }
        Optional<Edit> newer = newer(id, edit, seen, rows);
        if (newer.isPresent()) {
            return new Outcome.HasNewerText(newer.get());
        }
        List<Change> changes = EditChanges.make(edit, rows, () -> UuidV7.next(clock));
        if (changes.isEmpty()) {
            return new Outcome.SaysSoAlready();
        }
        Plan after = plan.edited(rows.rows(), rows.template());
        Edit made =
                new Edit(after.edit(), edit.kind(), Edit.Direction.DONE, null, changes, clock.instant(), actor.id());
        plans.edit(plan, after);
        edits.add(id, made);
        if (!rows.namedColumns().equals(columns)) {
            named.replace(id, rows.namedColumns());
        }
        events.publishEvent(
                new PlanEdited(id, actor.id(), made.kind(), made.direction().code(), made.number()));
        return new Outcome.Edited(made);
    }

    /// What somebody wrote since, where this edit would hide it.
    private Optional<Edit> newer(PlanId id, PlanEdit edit, int seen, EditedRows rows) {
        return Stream.concat(
                        EditedParts.cellsRewrittenBy(edit, rows).stream()
                                .flatMap(cell -> edits.newerOf(id, cell, seen).stream()),
                        EditedParts.rewrittenBy(edit, rows).stream()
                                .flatMap(part -> edits.newerOf(id, part, seen).stream()))
                .findFirst();
    }
}
