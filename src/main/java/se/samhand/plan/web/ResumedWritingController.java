package se.samhand.plan.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.kernel.RequiresPermission;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;
import se.samhand.plan.internal.invitation.FinishWriting;
import se.samhand.ui.Redirect;
import se.samhand.ui.Shell;

/// Going on with a plan that was said to be written (*återupptagande*).
@Controller
@RequestMapping(PlanLinks.PLANS + "/{id}/fardigskriven/aterupptagande")
@RequiresPermission(PlanPermissions.WRITE)
class ResumedWritingController {

    private final FinishWriting finishWriting;

    ResumedWritingController(FinishWriting finishWriting) {
        this.finishWriting = finishWriting;
    }

    @PostMapping
    ModelAndView create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        FinishWriting.Outcome outcome = finishWriting.finish(new PlanId(id), false, shell.actor());
        return Redirect.to(
                new EditLinks(new PlanId(id)).editor(),
                WrittenPlanController.told(outcome, "plan.invite.resume.done", shell.words()),
                redirect);
    }
}
