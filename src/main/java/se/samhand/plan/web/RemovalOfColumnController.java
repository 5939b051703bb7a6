package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanDetails;
import se.samhand.plan.internal.edit.PlanEdit;
import se.samhand.ui.Shell;

/// A column of a plan's own goes, with all that is written in it, once somebody has seen what that is.
@Controller
@RequestMapping(EditLinks.EDITOR + "/kolumner/borttagning")
@RequiresPermission(PlanPermissions.WRITE)
class RemovalOfColumnController {

    private final PlanToEdit plans;
    private final OwnColumnPages pages;

    RemovalOfColumnController(PlanToEdit plans, OwnColumnPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView newForm(
            @PathVariable UUID id,
            @RequestParam(name = "kolumn", defaultValue = "") String column,
            @ModelAttribute("shell") Shell shell) {
        PlanDetails found = plans.get(id, shell.actor());
        pages.mustHave(found.plan(), column);
        return pages.removal(found, column, shell);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        PlanDetails found = plans.get(id, shell.actor());
        String column = Typed.orEmpty(fields.getFirst("kolumn"));
        pages.mustHave(found.plan(), column);
        int seen = Typed.number(fields, "version");
        return pages.press(found, new PlanEdit.RemoveColumn(column), seen, shell, redirect);
    }
}
