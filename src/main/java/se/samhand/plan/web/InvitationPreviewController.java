package se.samhand.plan.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanPermissions;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// What happens when an invitation is sent, before it is (*förhandsvisning*).
@Controller
@RequestMapping(PlanLinks.INVITATIONS + "/forhandsvisning")
@RequiresPermission(PlanPermissions.INVITE)
class InvitationPreviewController {

    private final InvitationPages pages;

    InvitationPreviewController(InvitationPages pages) {
        this.pages = pages;
    }

    @PostMapping
    ModelAndView create(InvitationForm form, @ModelAttribute("shell") Shell shell) {
        FormErrors errors = form.errors(pages.today(), shell.words());
        if (!pages.isKnown(form.strategi())) {
            errors = errors.with("strategi", shell.words().get("plan.invite.strategy-missing"));
        }
        return errors.isEmpty() ? pages.preview(form, shell) : pages.form(form, errors, shell);
    }
}
