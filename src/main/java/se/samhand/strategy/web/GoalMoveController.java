package se.samhand.strategy.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.strategy.internal.steering.ChangeGoals;
import se.samhand.strategy.internal.steering.GoalChange;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// The place of a goal among the others (*flytt*).
@Controller
@RequestMapping(SteeringLinks.GOAL + "/flytt")
@RequiresPermission(SteeringPermissions.WRITE)
class GoalMoveController {

    private final ChangeGoals changeGoals;

    GoalMoveController(ChangeGoals changeGoals) {
        this.changeGoals = changeGoals;
    }

    @PostMapping
    ModelAndView update(
            @PathVariable String code,
            @PathVariable String goal,
            GoalForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        changeGoals.change(code, form.versionNumber(), new GoalChange.Moved(goal, form.steps()), shell.actor());
        return Redirect.to(
                SteeringLinks.document(code) + "#mal-" + goal,
                shell.words().get("strategy.steering.goal.moved"),
                redirect);
    }
}
