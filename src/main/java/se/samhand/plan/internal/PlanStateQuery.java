package se.samhand.plan.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;

/// How far a plan has come, for those who have it open to write in; without reading what it says.
@Component
public class PlanStateQuery {

    private final Plans plans;

    PlanStateQuery(Plans plans) {
        this.plans = plans;
    }

    /// @throws NotFound when there is none that is open to this person
    /// @throws Forbidden when they may only read it
    @Transactional(readOnly = true)
    public PlanState get(PlanId id, Actor actor) {
        ScopeId scope = plans.scopeOf(id).orElseThrow(() -> new NotFound("No plan " + id));
        if (!actor.may(PlanPermissions.READ, scope)) {
            throw new NotFound("Plan " + id + " is not open to " + actor.id());
        }
        actor.mustHave(PlanPermissions.WRITE, scope);
        return plans.state(id).orElseThrow(() -> new NotFound("No plan " + id));
    }
}
