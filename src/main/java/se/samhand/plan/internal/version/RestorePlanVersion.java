package se.samhand.plan.internal.version;

import java.time.Clock;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.kernel.Actor;
import se.samhand.kernel.StaleVersion;
import se.samhand.kernel.UseCase;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.PlanVersionRestored;
import se.samhand.plan.internal.HeldPlans;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanCommand;

/// A person goes back to an earlier version of a plan; that makes a new version, so nothing is lost by it either.
@UseCase
public class RestorePlanVersion {

    /// What came of it.
    public sealed interface Outcome {
        /// The plan says again what it said.
        record Restored(int version) implements Outcome {}

        /// The version is the current one.
        record IsCurrent() implements Outcome {}
    }

    private final HeldPlans plans;
    private final PlanHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RestorePlanVersion(HeldPlans plans, PlanHistory history, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /// @param seen the version that was the current one when the person chose
    /// @param seenEdit number of the latest edit then
    /// @throws StaleVersion when it no longer is
    public Outcome restore(PlanId id, int version, int seen, int seenEdit, Actor actor) {
        actor.mustHave(PlanPermissions.IMPORT);
        Plan current = plans.hold(id, actor);
        current.mustAllow(PlanCommand.RESTORE, actor);
        if (isDone(current, version, seen, actor)) {
            return new Outcome.Restored(current.version());
        }
        current.mustBeIn(seen, seenEdit);
        if (version == seen) {
            return new Outcome.IsCurrent();
        }
        Plan restored = history.asOf(current, version).restoredAfter(current, clock.instant(), actor.id());
        plans.succeed(current, restored, PlanVersion.Kind.RESTORED, version);
        events.publishEvent(new PlanVersionRestored(id, actor.id(), restored.version(), version));
        return new Outcome.Restored(restored.version());
    }

    /// Whether a first click of the same person has done it.
    private boolean isDone(Plan current, int version, int seen, Actor actor) {
        PlanVersion newest = history.get(current.id(), current.version());
        return current.version() == seen + 1
                && Objects.equals(newest.restored(), version)
                && newest.madeBy().equals(actor.id());
    }
}
