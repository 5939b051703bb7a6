package se.samhand.discussion.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.discussion.SubjectId;
import se.samhand.discussion.internal.StartThread;
import se.samhand.discussion.internal.ThreadListQuery;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// The threads about one thing, and the beginning of a new one.
@Controller
@RequestMapping(DiscussionLinks.TALK + "/{kind}/{subject}")
class ThreadListController {

    private final ThreadListQuery list;
    private final StartThread startThread;
    private final ThreadPages pages;

    ThreadListController(ThreadListQuery list, StartThread startThread, ThreadPages pages) {
        this.list = list;
        this.startThread = startThread;
        this.pages = pages;
    }

    @GetMapping
    @RequiresPermission(DiscussionPermissions.READ)
    ModelAndView index(
            @PathVariable String kind,
            @PathVariable UUID subject,
            @RequestParam(required = false) @Nullable String visa,
            @RequestParam(required = false) @Nullable Integer sida,
            @ModelAttribute("shell") Shell shell) {
        return page(new SubjectId(kind, subject), ThreadListParameters.of(visa, sida), "", FormErrors.none(), shell);
    }

    @PostMapping
    @RequiresPermission(DiscussionPermissions.WRITE)
    ModelAndView create(
            @PathVariable String kind,
            @PathVariable UUID subject,
            CommentForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var id = new SubjectId(kind, subject);
        var errors = form.errors(shell.words());
        if (!errors.isEmpty()) {
            return refused(id, form, errors, shell);
        }
        return switch (startThread.start(id, form.kommentar(), shell.actor())) {
            case StartThread.Outcome.Started started -> {
                Answers.thank("discussion.started", started.unknown(), shell.words(), redirect);
                yield Answers.toComment(started.thread(), started.comment());
            }
            case StartThread.Outcome.MentionsOutsiders outsiders ->
                refused(id, form, Answers.outsiders(outsiders.names(), shell.words()), shell);
        };
    }

    private ModelAndView refused(SubjectId subject, CommentForm form, FormErrors errors, Shell shell) {
        var view = page(subject, ThreadListParameters.FIRST, form.kommentar(), errors, shell);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(
            SubjectId subject, ThreadListParameters asked, String text, FormErrors errors, Shell shell) {
        var found = list.list(subject, asked.isResolved(), asked.page(), shell.actor());
        return new ModelAndView("discussion/index", "page", pages.list(found, asked, text, errors, shell));
    }
}
