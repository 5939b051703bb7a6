package se.samhand.strategy.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.strategy.internal.steering.ChangeGoals;
import se.samhand.strategy.internal.steering.GoalChange;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Removing a goal that nothing counts towards (*borttagning*).
@Controller
@RequestMapping(SteeringLinks.GOAL + "/borttagning")
@RequiresPermission(SteeringPermissions.WRITE)
class GoalRemovalController {

    private final ChangeGoals changeGoals;
    private final SteeringActPages pages;

    GoalRemovalController(ChangeGoals changeGoals, SteeringActPages pages) {
        this.changeGoals = changeGoals;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable String code, @PathVariable String goal, @ModelAttribute("shell") Shell shell) {
        return pages.ofGoalRemoval(code, goal, HttpStatus.OK, shell.words());
    }

    @PostMapping
    ModelAndView delete(
            @PathVariable String code,
            @PathVariable String goal,
            @RequestParam(name = "version", required = false) @Nullable String version,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var removed = new GoalChange.Removed(goal);
        return switch (changeGoals.change(code, TypedText.number(version), removed, shell.actor())) {
            case ChangeGoals.Outcome.Changed changed ->
                Redirect.to(
                        SteeringLinks.document(code), shell.words().get("strategy.steering.goal.removed"), redirect);
            case ChangeGoals.Outcome.IsServed served ->
                pages.ofGoalRemoval(code, goal, HttpStatus.UNPROCESSABLE_CONTENT, shell.words());
        };
    }
}
