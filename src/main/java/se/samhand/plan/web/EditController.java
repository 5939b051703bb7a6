package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.ui.Shell;

/// The plan's table, to write in.
@Controller
@RequestMapping(EditLinks.EDITOR)
@RequiresPermission(PlanPermissions.WRITE)
class EditController {

    private final PlanToEdit plans;
    private final EditPages pages;

    EditController(PlanToEdit plans, EditPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @GetMapping
    String edit(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, Model model) {
        model.addAttribute("page", pages.of(plans.get(id, shell.actor()), shell));
        return "plan/edit";
    }
}
