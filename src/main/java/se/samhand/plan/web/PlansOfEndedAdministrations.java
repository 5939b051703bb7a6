package se.samhand.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.organisation.ReorganisationEffect;
import se.samhand.organisation.ReorganisationOutline;
import se.samhand.plan.internal.PlanListQuery;
import se.samhand.ui.Link;
import se.samhand.ui.Words;

/// Tells which plans belong to administrations that end, and who reads them then.
@Component
class PlansOfEndedAdministrations implements ReorganisationEffect {

    private final PlanListQuery list;

    PlansOfEndedAdministrations(PlanListQuery list) {
        this.list = list;
    }

    @Override
    public List<Consequence> of(ReorganisationOutline outline, Actor actor, Words words) {
        var consequences = new ArrayList<Consequence>();
        for (var ending : outline.ending()) {
            int plans = ending.kind().isAdministration() ? list.countOf(ending.code(), actor) : 0;
            if (plans > 0) {
                boolean isFollowed = !ending.successors().isEmpty();
                consequences.add(new Consequence(
                        plans,
                        isFollowed
                                ? words.get(
                                        "plan.reorganisation.followed",
                                        plans,
                                        ending.name(),
                                        String.join(", ", ending.successors()),
                                        words.formats().date(outline.day()))
                                : words.get("plan.reorganisation.alone", plans, ending.name()),
                        !isFollowed,
                        new Link(words.get("plan.reorganisation.show"), PlanLinks.ofAdministration(ending.code()))));
            }
        }
        return consequences;
    }
}
