package se.samhand.plan.web;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

    /// @param asked what is to be shown; where the address says nothing, it is what the person asked for last
    @GetMapping
    String edit(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @ModelAttribute("shell") Shell shell,
            HttpSession session,
            Model model) {
        PlanFilter filter = new LastFilter(session, id).taking(asked);
        model.addAttribute("page", pages.of(plans.get(id, shell.actor()), filter, shell));
        return "plan/edit";
    }
}
