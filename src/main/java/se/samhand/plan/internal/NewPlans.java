package se.samhand.plan.internal;

import org.springframework.stereotype.Component;
import se.samhand.plan.PlanId;

/// Takes in plans that did not come from a file, and lets them go again as long as nobody has written in them.
@Component
public class NewPlans {

    private final Plans plans;

    NewPlans(Plans plans) {
        this.plans = plans;
    }

    public void add(Plan plan) {
        plans.add(plan);
    }

    /// The plan, which nobody else changes until the transaction ends.
    public Plan hold(PlanId id) {
        plans.hold(id);
        return plans.get(id);
    }

    public void remove(Plan untouched) {
        plans.remove(untouched.id());
    }
}
