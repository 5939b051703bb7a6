package se.samhand.plan.web;

import java.util.UUID;
import se.samhand.plan.PlanId;

/// The addresses of what is told of one activity.
final class ActivityLinks {

    static final String ACTIVITY = PlanLinks.PLANS + "/{id}/aktiviteter/{activity}";

    private ActivityLinks() {}

    static String details(PlanId plan, UUID activity) {
        return PlanLinks.plan(plan) + "/aktiviteter/" + activity;
    }

    static String tab(PlanId plan, UUID activity, String tab) {
        return details(plan, activity) + "/" + tab;
    }
}
