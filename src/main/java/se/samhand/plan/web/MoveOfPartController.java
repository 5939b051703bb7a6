package se.samhand.plan.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.Plan;
import se.samhand.plan.internal.edit.PlanEdit;
import se.samhand.ui.Shell;

/// A row or an activity goes to another place: a step up or down, or an activity last in another row.
@Controller
@RequestMapping(EditLinks.PART + "/flytt")
@RequiresPermission(PlanPermissions.WRITE)
class MoveOfPartController {

    private final PlanToEdit plans;
    private final EditAnswers answers;

    MoveOfPartController(PlanToEdit plans, EditAnswers answers) {
        this.plans = plans;
        this.answers = answers;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable UUID part,
            @RequestParam int version,
            @RequestParam(name = "steg", defaultValue = "0") int step,
            @RequestParam(name = "rad", required = false) @Nullable UUID row,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        Plan plan = plans.get(id, shell.actor()).plan();
        PlanEdit edit = row == null ? Steps.of(plan, part, step) : Steps.toEndOf(PlanToEdit.row(plan, row), part);
        return answers.press(id, part, edit, version, shell, redirect);
    }
}
