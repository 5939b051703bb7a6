package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanListQuery;
import se.samhand.ui.Icon;
import se.samhand.ui.Link;
import se.samhand.ui.StartCard;
import se.samhand.ui.Words;

/// On *Min arbetsyta*: the plans, and the way to read one in.
@Component
class PlanStartCard implements StartCard {

    private final PlanListQuery plans;

    PlanStartCard(PlanListQuery plans) {
        this.plans = plans;
    }

    @Override
    public List<Suggestion> suggestionsFor(Actor actor, Words words) {
        List<Suggestion> suggestions = new ArrayList<>();
        int total = plans.count(actor);
        if (total > 0) {
            suggestions.add(new Suggestion(
                    15,
                    Icon.PLAN,
                    words.get("plan.start.plans.title", total),
                    words.get("plan.start.plans.text"),
                    new Link(words.get("plan.start.plans.link"), PlanLinks.PLANS)));
        }
        if (!actor.may(PlanPermissions.IMPORT)) {
            return suggestions;
        }
        suggestions.add(new Suggestion(
                20,
                Icon.UPLOAD,
                words.get("plan.start.title"),
                words.get("plan.start.text"),
                new Link(words.get("plan.start.link"), PlanLinks.NEW_IMPORT)));
        return suggestions;
    }
}
