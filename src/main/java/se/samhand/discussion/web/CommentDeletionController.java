package se.samhand.discussion.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.discussion.internal.DeleteComment;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Shell;

/// That a comment is taken away by whoever wrote it.
@Controller
@RequiresPermission(DiscussionPermissions.WRITE)
class CommentDeletionController {

    private final DeleteComment deleteComment;

    CommentDeletionController(DeleteComment deleteComment) {
        this.deleteComment = deleteComment;
    }

    @PostMapping(DiscussionLinks.COMMENTS + "/{id}/borttagning")
    ModelAndView create(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, RedirectAttributes redirect) {
        var thread = deleteComment.delete(id, shell.actor());
        Answers.say("discussion.deletion.done", shell.words(), redirect);
        return Answers.toComment(thread, id);
    }
}
