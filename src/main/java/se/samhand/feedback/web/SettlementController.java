package se.samhand.feedback.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.feedback.FeedbackPermissions;
import se.samhand.feedback.internal.ReopenFeedback;
import se.samhand.feedback.internal.SettleFeedback;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Flash;
import se.samhand.ui.Shell;

/// That feedback is taken care of, and the way back.
@Controller
@RequestMapping(FeedbackController.PATH + "/{id}/avslut")
@RequiresPermission(FeedbackPermissions.READ)
class SettlementController {

    private final SettleFeedback settleFeedback;
    private final ReopenFeedback reopenFeedback;

    SettlementController(SettleFeedback settleFeedback, ReopenFeedback reopenFeedback) {
        this.settleFeedback = settleFeedback;
        this.reopenFeedback = reopenFeedback;
    }

    @PostMapping
    String create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        settleFeedback.settle(id, shell.actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("feedback.settled")));
        return "redirect:" + FeedbackController.PATH;
    }

    @PostMapping("/borttagning")
    String delete(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        reopenFeedback.reopen(id, shell.actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(shell.words().get("feedback.reopened")));
        return "redirect:" + FeedbackController.PATH + "?visa=klara";
    }
}
