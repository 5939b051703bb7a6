package se.samhand.plan.internal.edit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.plan.PlanEdited;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.HeldPlans;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanCommand;

/// A person takes back the last that they did to a plan (*ångra*), or does again what they took back (*gör om*).
@UseCase
public class UndoEdit {

    /// Which way.
    public enum Way {
        /// Takes back.
        BACK(Edit.Direction.UNDONE),
        /// Does again.
        FORWARD(Edit.Direction.REDONE);

        private final Edit.Direction direction;

        Way(Edit.Direction direction) {
            this.direction = direction;
        }
    }

    /// What came of it.
    public sealed interface Outcome {
        /// It is taken back, or done again.
        record Moved(Edit edit) implements Outcome {}

        /// There is nothing more of this person's own.
        record IsAtTheEnd() implements Outcome {}

        /// Somebody has written there since, which would be lost.
        ///
        /// @param newer the latest edit there
        record HasChangedSince(Optional<Edit> newer) implements Outcome {}
    }

    private final HeldPlans plans;
    private final Edits edits;
    private final NamedColumns named;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UndoEdit(HeldPlans plans, Edits edits, NamedColumns named, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.edits = edits;
        this.named = named;
        this.events = events;
        this.clock = clock;
    }

    public Outcome undo(PlanId id, Way way, Actor actor) {
        actor.mustHave(PlanPermissions.WRITE);
        Plan plan = plans.hold(id, actor);
        plan.mustAllow(PlanCommand.EDIT, actor);
        Optional<Edit> last = switch (way) {
            case BACK -> edits.lastDone(id, actor.id());
            case FORWARD -> edits.lastUndone(id, actor.id());
        };
        if (last.isEmpty()) {
            return new Outcome.IsAtTheEnd();
        }
        Edit taken = last.get();
        List<String> columns = named.of(id);
        EditedRows rows = new EditedRows(id.value(), plan.rows(), columns, plan.template());
        List<Change> changes = new ArrayList<>();
        for (Change change : taken.reversed()) {
            if (!rows.fits(change)) {
                return new Outcome.HasChangedSince(newer(id, taken, change));
            }
            rows.apply(change);
            changes.add(change);
        }
        Plan after = plan.edited(rows.rows(), rows.template());
        Edit made = new Edit(
                after.edit(), taken.kind(), way.direction, taken.number(), changes, clock.instant(), actor.id());
        plans.edit(plan, after);
        edits.add(id, made);
        if (!rows.namedColumns().equals(columns)) {
            named.replace(id, rows.namedColumns());
        }
        edits.stand(id, taken.number(), false);
        Integer original = taken.takesBack();
        if (original != null) {
            edits.stand(id, original, true);
        }
        events.publishEvent(
                new PlanEdited(id, actor.id(), made.kind(), made.direction().code(), made.number()));
        return new Outcome.Moved(made);
    }

    private Optional<Edit> newer(PlanId id, Edit taken, Change change) {
        return change.parts().stream()
                .map((UUID part) -> edits.newerOf(id, part, taken.number()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
