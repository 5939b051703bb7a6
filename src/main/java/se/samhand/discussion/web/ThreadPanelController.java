package se.samhand.discussion.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.discussion.SubjectId;
import se.samhand.discussion.internal.ThreadListQuery;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// The threads about one thing as a panel beside the page where the thing is seen.
@Controller
@RequestMapping(DiscussionLinks.TALK + "/{kind}/{subject}/panel")
@RequiresPermission(DiscussionPermissions.READ)
class ThreadPanelController {

    private final ThreadListQuery list;
    private final ThreadPages pages;

    ThreadPanelController(ThreadListQuery list, ThreadPages pages) {
        this.list = list;
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable String kind, @PathVariable UUID subject, @ModelAttribute("shell") Shell shell, Model model) {
        var asked = ThreadListParameters.FIRST;
        var found = list.list(new SubjectId(kind, subject), asked.isResolved(), asked.page(), shell.actor());
        model.addAttribute("page", pages.list(found, asked, "", FormErrors.none(), shell));
        return "discussion/_panel";
    }
}
