package se.samhand.strategy.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresPermission;
import se.samhand.strategy.GoalUse.Served;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.strategy.internal.steering.GoalUses;
import se.samhand.strategy.internal.steering.SteeringDetailsQuery;
import se.samhand.ui.Shell;

/// One goal with all that counts towards it and is open to the person.
@Controller
@RequestMapping(SteeringLinks.GOAL)
@RequiresPermission(SteeringPermissions.READ)
class GoalController {

    private static final int PAGE_SIZE = 50;

    private final SteeringDetailsQuery query;
    private final GoalUses uses;

    GoalController(SteeringDetailsQuery query, GoalUses uses) {
        this.query = query;
        this.uses = uses;
    }

    @GetMapping
    String show(
            @PathVariable String code,
            @PathVariable String goal,
            @RequestParam(name = "sida", defaultValue = "") String sida,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        var words = shell.words();
        var found = query.get(code);
        var shown = found.document().goal(goal).orElseThrow(() -> new NotFound("There is no goal " + goal));
        var known = found.document().known(shown);
        int page = TypedText.page(sida);
        var served = uses.of(Set.of(goal), (page - 1) * PAGE_SIZE, PAGE_SIZE, shell.actor(), words)
                .getOrDefault(goal, new Served(0, List.of()));
        int pages = Math.max(1, (served.total() + PAGE_SIZE - 1) / PAGE_SIZE);
        boolean mayWrite = SteeringPages.mayWrite(shell);
        model.addAttribute(
                "page",
                new GoalPage(
                        known.text(words),
                        known.place(words),
                        SteeringPages.crumbs(found.document(), words),
                        SteeringPages.marks(found, goal, words),
                        words.get("strategy.steering.served", served.total()),
                        served.parts(),
                        mayWrite ? known.path() + "/andra" : null,
                        mayWrite ? known.path() + "/borttagning" : null,
                        page,
                        pages,
                        page > 1 ? known.path() + "?sida=" + (page - 1) : null,
                        page < pages ? known.path() + "?sida=" + (page + 1) : null));
        return "strategy/steeringGoal";
    }
}
