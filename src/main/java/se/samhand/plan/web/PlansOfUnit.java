package se.samhand.plan.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.organisation.UnitLinks;
import se.samhand.plan.internal.PlanListQuery;
import se.samhand.ui.Link;
import se.samhand.ui.Words;

/// Leads from the page of an administration to its plans.
@Component
class PlansOfUnit implements UnitLinks {

    private final PlanListQuery list;

    PlansOfUnit(PlanListQuery list) {
        this.list = list;
    }

    @Override
    public List<Link> of(String code, Actor actor, Words words) {
        int plans = list.countOf(code, actor);
        return plans == 0
                ? List.of()
                : List.of(new Link(words.get("plan.of-unit", plans), PlanLinks.ofAdministration(code)));
    }
}
