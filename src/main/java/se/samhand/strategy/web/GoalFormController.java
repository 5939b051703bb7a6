package se.samhand.strategy.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresPermission;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.strategy.internal.steering.ChangeGoals;
import se.samhand.strategy.internal.steering.SteeringDetailsQuery;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// What a goal of a steering document says (*ändra mål*).
@Controller
@RequestMapping(SteeringLinks.GOAL + "/andra")
@RequiresPermission(SteeringPermissions.WRITE)
class GoalFormController {

    private final ChangeGoals changeGoals;
    private final SteeringDetailsQuery query;

    GoalFormController(ChangeGoals changeGoals, SteeringDetailsQuery query) {
        this.changeGoals = changeGoals;
        this.query = query;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String code, @PathVariable String goal, @ModelAttribute("shell") Shell shell) {
        var document = query.get(code).document();
        var now = document.goal(goal).orElseThrow(() -> new NotFound("There is no goal " + goal));
        return form(code, goal, GoalForm.of(now, document.version()), FormErrors.none(), shell.words());
    }

    @PostMapping
    ModelAndView update(
            @PathVariable String code,
            @PathVariable String goal,
            GoalForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        var errors = form.errors(words);
        if (!errors.isEmpty()) {
            return form(code, goal, form, errors, words);
        }
        changeGoals.change(code, form.versionNumber(), form.revising(goal), shell.actor());
        return Redirect.to(SteeringLinks.document(code), words.get("strategy.steering.goal.edited"), redirect);
    }

    private ModelAndView form(String code, String goal, GoalForm form, FormErrors errors, Words words) {
        var document = query.get(code).document();
        var known = document.known(document.goal(goal).orElseThrow(() -> new NotFound("There is no goal " + goal)));
        List<Link> crumbs = SteeringPages.crumbs(document, words);
        return new ModelAndView("strategy/steeringGoalForm", errors.status())
                .addObject(
                        "page",
                        new GoalFormPage(
                                false,
                                known.place(words),
                                crumbs,
                                known.path() + "/andra",
                                known.path(),
                                form,
                                errors,
                                form.versionNumber()));
    }
}
