package se.samhand.plan.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.plan.PlanId;
import se.samhand.plan.internal.version.PlanVersion;

/// Holds a plan until the transaction ends, for those who make a new version of it.
@Component
public class HeldPlans {

    private final Plans plans;

    HeldPlans(Plans plans) {
        this.plans = plans;
    }

    /// The plan, which nobody else changes until the transaction ends.
    ///
    /// @throws se.samhand.kernel.NotFound when there is none that is open to this person
    public Plan hold(PlanId id, Actor actor) {
        plans.hold(id);
        Plan plan = plans.get(id);
        plan.mustBeOpenTo(actor);
        return plan;
    }

    /// The plan with the one row that is, or holds, a part: enough to write in that row.
    ///
    /// @throws se.samhand.kernel.NotFound when there is none that is open to this person
    public Plan hold(PlanId id, UUID part, Actor actor) {
        plans.hold(id);
        Plan plan = plans.get(id, part);
        plan.mustBeOpenTo(actor);
        return plan;
    }

    /// Writes what an edit changed in the plan that is held.
    public void edit(Plan before, Plan after) {
        plans.edit(before, after);
    }

    /// Puts a new version in the place of the one that is held.
    ///
    /// @param restored the earlier version that the new one says again
    public void succeed(Plan before, Plan after, PlanVersion.Kind kind, @Nullable Integer restored) {
        plans.succeed(before, after, kind, restored);
    }
}
