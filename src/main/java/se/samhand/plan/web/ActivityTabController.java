package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.PlanDetailsQuery;
import se.samhand.ui.Shell;

/// One activity of a plan: its history, or what another module tells of it.
@Controller
@RequestMapping(ActivityLinks.ACTIVITY + "/{tab}")
@RequiresPermission(PlanPermissions.READ)
class ActivityTabController {

    private final PlanDetailsQuery details;
    private final ActivityPages pages;

    ActivityTabController(PlanDetailsQuery details, ActivityPages pages) {
        this.details = details;
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @PathVariable UUID activity,
            @PathVariable String tab,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        var found = details.get(new PlanId(id), shell.actor());
        model.addAttribute("page", pages.of(found, activity, tab, shell));
        return "plan/activity";
    }
}
