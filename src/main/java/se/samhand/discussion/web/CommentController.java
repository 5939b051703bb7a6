package se.samhand.discussion.web;

import java.time.Instant;
import java.util.List;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.discussion.internal.Comment;
import se.samhand.discussion.internal.CommentHistory;
import se.samhand.discussion.internal.CommentQuery;
import se.samhand.discussion.internal.EditComment;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.ChangedMeanwhile;
import se.samhand.ui.Conflict;
import se.samhand.ui.FormErrors;
import se.samhand.ui.Link;
import se.samhand.ui.Shell;

/// One comment: where it stands, and other words for it.
@Controller
@RequestMapping(DiscussionLinks.COMMENTS + "/{id}")
class CommentController {

    private final CommentQuery comments;
    private final EditComment editComment;

    CommentController(CommentQuery comments, EditComment editComment) {
        this.comments = comments;
        this.editComment = editComment;
    }

    /// Leads to the place of the comment in its thread.
    @GetMapping
    @RequiresPermission(DiscussionPermissions.READ)
    String show(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        var place = comments.place(id, shell.actor());
        return "redirect:" + DiscussionLinks.thread(place.thread(), place.page()) + "#" + DiscussionLinks.anchor(id);
    }

    @GetMapping("/andring")
    @RequiresPermission(DiscussionPermissions.WRITE)
    ModelAndView edit(@PathVariable UUID id, @ModelAttribute("shell") Shell shell) {
        var found = comments.history(id, shell.actor());
        if (!found.comment().mayBeChangedBy(shell.actor())) {
            throw new Forbidden(DiscussionPermissions.WRITE);
        }
        return page(found, text(found.comment()), FormErrors.none(), null, shell);
    }

    @PostMapping("/andring")
    @RequiresPermission(DiscussionPermissions.WRITE)
    ModelAndView update(
            @PathVariable UUID id,
            CommentForm form,
            @ModelAttribute("shell") Shell shell,
            RedirectAttributes redirect) {
        var found = comments.history(id, shell.actor());
        var errors = form.errors(shell.words());
        if (!errors.isEmpty()) {
            return refused(found, form, errors, shell);
        }
        return switch (editComment.edit(id, form.version(), form.kommentar(), shell.actor())) {
            case EditComment.Outcome.Edited edited -> {
                Answers.thank("discussion.edited", edited.unknown(), shell.words(), redirect);
                yield Answers.toComment(found.thread().id(), id);
            }
            case EditComment.Outcome.ChangedMeanwhile changed -> conflict(found, form, changed.now(), shell);
            case EditComment.Outcome.WasDeleted deleted -> throw gone(deleted.at(), id, shell);
            case EditComment.Outcome.MentionsOutsiders outsiders ->
                refused(found, form, Answers.outsiders(outsiders.names(), shell.words()), shell);
        };
    }

    private static ModelAndView refused(CommentHistory found, CommentForm form, FormErrors errors, Shell shell) {
        var view = page(found, form.kommentar(), errors, null, shell);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /// What is saved now beside what was typed; saving again saves over what is shown.
    private static ModelAndView conflict(CommentHistory found, CommentForm form, Comment now, Shell shell) {
        var savedAt = Objects.requireNonNullElse(now.editedAt(), now.writtenAt());
        var words = shell.words();
        var conflict = new Conflict(
                words.get("discussion.conflict.title"),
                words.get("discussion.conflict.text", words.formats().moment(savedAt)),
                List.of(),
                List.of(Conflict.Difference.between("", text(now), form.kommentar())));
        var latest = new CommentHistory(now, found.thread(), found.about(), List.of());
        var view = page(latest, form.kommentar(), FormErrors.none(), conflict, shell);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private static ChangedMeanwhile gone(Instant at, UUID id, Shell shell) {
        var words = shell.words();
        var conflict = new Conflict(
                words.get("discussion.gone.title"),
                words.get("discussion.gone.text", words.formats().moment(at)),
                List.of(),
                List.of());
        return new ChangedMeanwhile(conflict, new Link(words.get("discussion.gone.show"), DiscussionLinks.comment(id)));
    }

    private static ModelAndView page(
            CommentHistory found, String text, FormErrors errors, @Nullable Conflict conflict, Shell shell) {
        var words = shell.words();
        var id = found.comment().id();
        var writing = new Writing(
                DiscussionLinks.edit(id),
                found.comment().version(),
                text,
                words.get("discussion.form.edit"),
                words.get(conflict == null ? "discussion.form.edit-button" : "discussion.form.keep-mine"),
                words.get("discussion.form.saving"),
                DiscussionLinks.mentions(found.thread().subject()),
                errors);
        var subject = new Link(found.about().title(), found.about().path());
        var back = new Link(
                words.get(conflict == null ? "discussion.form.cancel" : "discussion.form.take-theirs"),
                DiscussionLinks.comment(id));
        return new ModelAndView(
                "discussion/edit",
                "page",
                new CommentEditPage(words.get("discussion.edit.title"), subject, back, writing, conflict));
    }

    private static String text(Comment comment) {
        return Objects.requireNonNullElse(comment.text(), "");
    }
}
