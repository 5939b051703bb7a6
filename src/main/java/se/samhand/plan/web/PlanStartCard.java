package se.samhand.plan.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanListQuery;
import se.samhand.ui.Formats;
import se.samhand.ui.Icon;
import se.samhand.ui.Link;
import se.samhand.ui.StartCard;
import se.samhand.ui.Viewpoint;
import se.samhand.ui.Words;

/// On *Min arbetsyta*: the plans, and the way to read one in.
@Component
class PlanStartCard implements StartCard {

    private final PlanListQuery plans;
    private final Clock clock;

    PlanStartCard(PlanListQuery plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public List<Suggestion> suggestionsFor(Actor actor, Viewpoint viewpoint, Words words) {
        List<Suggestion> suggestions = new ArrayList<>();
        if (actor.may(PlanPermissions.READ) && plans.count(of(Viewpoint.ALL), actor) > 0) {
            suggestions.add(new Suggestion(
                    15,
                    Icon.PLAN,
                    words.get("plan.start.plans.title", plans.count(of(viewpoint), actor)),
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

    private PlanListQuery.Choice of(Viewpoint viewpoint) {
        return new PlanListParameters(null, null, null, null).choice(viewpoint, Formats.today(clock));
    }
}
