package se.samhand.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samhand.access.AccessSubject;
import se.samhand.kernel.Actor;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.PlanDetailsQuery;

/// Whoever may change a plan may ask who sees it.
@Component
class PlanSubject implements AccessSubject {

    private static final String KIND = "plan";

    private final PlanDetailsQuery plans;

    PlanSubject(PlanDetailsQuery plans) {
        this.plans = plans;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Guarded> find(String id, Actor actor) {
        if (!actor.may(PlanPermissions.READ) || !PlanLinks.isId(id)) {
            return Optional.empty();
        }
        var plan = plans.get(new PlanId(UUID.fromString(id)), actor).plan();
        return mayAsk(plan, actor)
                ? Optional.of(new Guarded(
                        plan.title(),
                        PlanLinks.plan(plan.id()),
                        plan.scope(),
                        List.of(PlanPermissions.READ, PlanPermissions.IMPORT),
                        List.of()))
                : Optional.empty();
    }

    private static boolean mayAsk(Plan plan, Actor actor) {
        return actor.may(PlanPermissions.IMPORT, plan.scope()) || actor.may(ADMINISTER, plan.scope());
    }

    /// Where it is told who sees a plan, for those who may ask.
    static @Nullable String path(Plan plan, Actor actor) {
        return mayAsk(plan, actor) ? AccessSubject.path(KIND, plan.id().value().toString()) : null;
    }
}
