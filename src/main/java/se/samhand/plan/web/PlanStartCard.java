package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanListQuery;
import se.samhand.plan.internal.WaitingImportsQuery;
import se.samhand.ui.Icon;
import se.samhand.ui.Link;
import se.samhand.ui.StartCard;
import se.samhand.ui.Words;

/// On *Min arbetsyta*: files that wait for review, and the way to read in a plan.
@Component
class PlanStartCard implements StartCard {

    private final WaitingImportsQuery waiting;
    private final PlanListQuery plans;

    PlanStartCard(WaitingImportsQuery waiting, PlanListQuery plans) {
        this.waiting = waiting;
        this.plans = plans;
    }

    @Override
    public List<Suggestion> suggestionsFor(Actor actor, Words words) {
        List<Suggestion> suggestions = new ArrayList<>();
        int total = actor.may(PlanPermissions.READ) ? plans.count() : 0;
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
        int files = waiting.list().size();
        if (files > 0) {
            suggestions.add(new Suggestion(
                    10,
                    Icon.REVIEW,
                    words.get("plan.start.waiting.title", files),
                    words.get("plan.start.waiting.text"),
                    new Link(words.get("plan.start.waiting.link"), PlanLinks.PLANS)));
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
