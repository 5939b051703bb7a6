package se.samhand.plan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.ui.Shell;

/// Choosing whom to invite to write a plan, and until when.
@Controller
@RequestMapping(PlanLinks.INVITATIONS + "/ny")
@RequiresPermission(PlanPermissions.INVITE)
class NewInvitationController {

    private final InvitationPages pages;

    NewInvitationController(InvitationPages pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView newForm(
            @RequestParam(name = "strategi", required = false) @Nullable String strategy,
            @RequestParam(name = "fran", required = false) @Nullable String from,
            @RequestParam(name = "till", required = false) @Nullable String to,
            @ModelAttribute("shell") Shell shell) {
        return pages.empty(strategy, from, to, shell);
    }
}
