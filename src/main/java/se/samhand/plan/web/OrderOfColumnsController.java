package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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

/// A column of a plan's own goes a step up or down among them.
@Controller
@RequestMapping(EditLinks.EDITOR + "/kolumner/ordning")
@RequiresPermission(PlanPermissions.WRITE)
class OrderOfColumnsController {

    private final PlanToEdit plans;
    private final OwnColumnPages pages;

    OrderOfColumnsController(PlanToEdit plans, OwnColumnPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView update(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        PlanDetails found = plans.get(id, shell.actor());
        String column = Typed.orEmpty(fields.getFirst("kolumn"));
        pages.mustHave(found.plan(), column);
        int step = "-1".equals(fields.getFirst("steg")) ? -1 : 1;
        int seen = Typed.number(fields, "version");
        return pages.press(found, new PlanEdit.MoveColumn(column, step), seen, shell, redirect);
    }
}
