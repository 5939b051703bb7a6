package se.samhand.strategy.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.strategy.internal.steering.ChangeGoals;
import se.samhand.strategy.internal.steering.SteeringDetailsQuery;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// A new goal of a steering document.
@Controller
@RequestMapping(SteeringLinks.GOALS)
@RequiresPermission(SteeringPermissions.WRITE)
class NewGoalController {

    private final ChangeGoals changeGoals;
    private final SteeringDetailsQuery query;

    NewGoalController(ChangeGoals changeGoals, SteeringDetailsQuery query) {
        this.changeGoals = changeGoals;
        this.query = query;
    }

    @GetMapping("/nytt")
    ModelAndView newForm(@PathVariable String code, @ModelAttribute("shell") Shell shell) {
        int version = query.get(code).document().version();
        return form(code, GoalForm.empty(version), FormErrors.none(), shell.words());
    }

    @PostMapping
    ModelAndView create(
            @PathVariable String code,
            GoalForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var words = shell.words();
        var errors = form.errors(words);
        if (!errors.isEmpty()) {
            return form(code, form, errors, words);
        }
        changeGoals.change(code, form.versionNumber(), form.added(), shell.actor());
        return Redirect.to(SteeringLinks.document(code), words.get("strategy.steering.goal.added"), redirect);
    }

    private ModelAndView form(String code, GoalForm form, FormErrors errors, Words words) {
        var document = query.get(code).document();
        return new ModelAndView("strategy/steeringGoalForm", errors.status())
                .addObject(
                        "page",
                        new GoalFormPage(
                                true,
                                SteeringPages.title(document, words),
                                SteeringPages.crumbs(document, words),
                                SteeringLinks.goals(code),
                                SteeringLinks.document(code),
                                form,
                                errors,
                                form.versionNumber()));
    }
}
