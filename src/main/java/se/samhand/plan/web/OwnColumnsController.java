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
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// The columns of a plan's own, which the central template does not have.
@Controller
@RequestMapping(EditLinks.EDITOR + "/kolumner")
@RequiresPermission(PlanPermissions.WRITE)
class OwnColumnsController {

    private final PlanToEdit plans;
    private final OwnColumnPages pages;

    OwnColumnsController(PlanToEdit plans, OwnColumnPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView index(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        return pages.index(plans.get(id, shell.actor()), shell);
    }

    @PostMapping
    ModelAndView create(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        PlanDetails found = plans.get(id, shell.actor());
        ColumnName name = ColumnName.typed(fields);
        String error = name.error(pages.of(found.plan()), found.strategy().template(), shell.words());
        if (error != null) {
            return pages.page(found, "", "", name.text(), FormErrors.none().with("namn", error), shell);
        }
        int seen = Typed.number(fields, "version");
        return pages.press(found, new PlanEdit.AddColumn(name.text()), seen, shell, redirect);
    }
}
