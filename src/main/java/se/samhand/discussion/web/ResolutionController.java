package se.samhand.discussion.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.discussion.internal.ResolveThread;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Shell;

/// That a thread is done with.
@Controller
@RequiresPermission(DiscussionPermissions.WRITE)
class ResolutionController {

    private final ResolveThread resolveThread;

    ResolutionController(ResolveThread resolveThread) {
        this.resolveThread = resolveThread;
    }

    @PostMapping(DiscussionLinks.THREADS + "/{id}/losning")
    ModelAndView create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        resolveThread.resolve(id, shell.actor());
        Answers.say("discussion.resolution.done", shell.words(), redirect);
        return Answers.toThread(id);
    }
}
