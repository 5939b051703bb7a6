package se.samhand.plan.web;

import java.util.UUID;
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

/// A row or an activity takes in another one.
@Controller
@RequestMapping(EditLinks.PART + "/sammanslagning")
@RequiresPermission(PlanPermissions.WRITE)
class MergerOfPartController {

    private final PlanToEdit plans;
    private final EditAnswers answers;

    MergerOfPartController(PlanToEdit plans, EditAnswers answers) {
        this.plans = plans;
        this.answers = answers;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @PathVariable UUID part,
            @RequestParam int version,
            @RequestParam("med") UUID with,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        Plan plan = plans.get(id, shell.actor()).plan();
        PlanEdit edit = PartPages.isRow(plan, part)
                ? new PlanEdit.MergeRows(part, with)
                : new PlanEdit.MergeActivities(part, with);
        return answers.press(id, part, edit, version, shell, redirect);
    }
}
