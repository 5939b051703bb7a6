package se.samhand.discussion.web;

import java.util.Objects;
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
import se.samhand.discussion.internal.AddComment;
import se.samhand.discussion.internal.ThreadQuery;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Shell;

/// One thread, and an answer in it.
@Controller
@RequestMapping(DiscussionLinks.THREADS + "/{id}")
class ThreadController {

    private final ThreadQuery thread;
    private final AddComment addComment;
    private final ThreadPages pages;

    ThreadController(ThreadQuery thread, AddComment addComment, ThreadPages pages) {
        this.thread = thread;
        this.addComment = addComment;
        this.pages = pages;
    }

    /// Without a page in the address, the one with the latest word.
    @GetMapping
    @RequiresPermission(DiscussionPermissions.READ)
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer sida,
            @ModelAttribute("shell") Shell shell) {
        return page(id, Objects.requireNonNullElse(sida, Integer.MAX_VALUE), "", FormErrors.none(), shell);
    }

    @PostMapping("/kommentarer")
    @RequiresPermission(DiscussionPermissions.WRITE)
    ModelAndView create(
            @PathVariable UUID id,
            CommentForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var errors = form.errors(shell.words());
        if (!errors.isEmpty()) {
            return refused(id, form, errors, shell);
        }
        return switch (addComment.add(id, form.kommentar(), shell.actor())) {
            case AddComment.Outcome.Added added -> {
                Answers.thank("discussion.answered", added.unknown(), shell.words(), redirect);
                yield Answers.toComment(id, added.comment());
            }
            case AddComment.Outcome.IsResolved resolved ->
                refused(
                        id,
                        form,
                        FormErrors.none().with(CommentForm.FIELD, shell.words().get("discussion.form.is-resolved")),
                        shell);
            case AddComment.Outcome.MentionsOutsiders outsiders ->
                refused(id, form, Answers.outsiders(outsiders.names(), shell.words()), shell);
        };
    }

    private ModelAndView refused(UUID id, CommentForm form, FormErrors errors, Shell shell) {
        var view = page(id, Integer.MAX_VALUE, form.kommentar(), errors, shell);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(UUID id, int page, String text, FormErrors errors, Shell shell) {
        var found = thread.get(id, page, shell.actor());
        return new ModelAndView("discussion/thread", "page", pages.thread(found, text, errors, shell));
    }
}
