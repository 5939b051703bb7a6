package se.samhand.discussion.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.discussion.internal.ReopenThread;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Shell;

/// That a thread is taken up again.
@Controller
@RequiresPermission(DiscussionPermissions.WRITE)
class ReopeningController {

    private final ReopenThread reopenThread;

    ReopeningController(ReopenThread reopenThread) {
        this.reopenThread = reopenThread;
    }

    @PostMapping(DiscussionLinks.THREADS + "/{id}/ateroppning")
    ModelAndView create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        reopenThread.reopen(id, shell.actor());
        Answers.say("discussion.reopening.done", shell.words(), redirect);
        return Answers.toThread(id);
    }
}
