package se.samhand.discussion.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.discussion.internal.RestoreComment;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Shell;

/// That a comment is brought back by whoever took it away.
@Controller
@RequiresPermission(DiscussionPermissions.WRITE)
class CommentRestorationController {

    private final RestoreComment restoreComment;

    CommentRestorationController(RestoreComment restoreComment) {
        this.restoreComment = restoreComment;
    }

    @PostMapping(DiscussionLinks.COMMENTS + "/{id}/aterstallning")
    ModelAndView create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        return switch (restoreComment.restore(id, shell.actor())) {
            case RestoreComment.Outcome.Restored restored -> {
                Answers.say("discussion.restoration.done", shell.words(), redirect);
                yield Answers.toComment(restored.thread(), id);
            }
            case RestoreComment.Outcome.IsErased erased -> {
                Answers.say("discussion.restoration.erased", shell.words(), redirect);
                yield Answers.toComment(erased.thread(), id);
            }
        };
    }
}
