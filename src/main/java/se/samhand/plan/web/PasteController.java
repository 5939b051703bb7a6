package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// A table from Word or Excel that is pasted into a plan: where it is put, and what was understood of it.
@Controller
@RequestMapping(EditLinks.EDITOR + "/inklistring")
@RequiresPermission(PlanPermissions.WRITE)
class PasteController {

    private final PlanToEdit plans;
    private final PasteAnswers answers;

    PasteController(PlanToEdit plans, PasteAnswers answers) {
        this.plans = plans;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView newForm(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        PlanDetails found = plans.get(id, shell.actor());
        return PasteAnswers.form(found, PasteForm.empty(), FormErrors.none(), HttpStatus.OK, shell);
    }

    /// Changes nothing yet: shows what would come into the plan.
    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell) {
        PlanDetails found = plans.get(id, shell.actor());
        return answers.preview(found, PasteForm.typed(fields), FormErrors.none(), shell);
    }
}
