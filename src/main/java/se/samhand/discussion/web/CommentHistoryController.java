package se.samhand.discussion.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.discussion.internal.CommentHistory;
import se.samhand.discussion.internal.CommentQuery;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.RequiresPermission;
import se.samhand.ui.Link;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// What a comment said before it was changed.
@Controller
@RequiresPermission(DiscussionPermissions.READ)
class CommentHistoryController {

    private final CommentQuery comments;

    CommentHistoryController(CommentQuery comments) {
        this.comments = comments;
    }

    @GetMapping(DiscussionLinks.COMMENTS + "/{id}/versioner")
    String show(@PathVariable UUID id, @ModelAttribute("shell") Shell shell, Model model) {
        var found = comments.history(id, shell.actor());
        if (found.comment().isDeleted()) {
            throw new NotFound("Comment " + id + " is deleted");
        }
        var words = shell.words();
        model.addAttribute(
                "page",
                new CommentHistoryPage(
                        words.get("discussion.history.title"),
                        new Link(found.about().title(), found.about().path()),
                        new Link(words.get("discussion.history.back"), DiscussionLinks.comment(id)),
                        versions(found, words)));
        return "discussion/history";
    }

    private static List<CommentHistoryPage.Version> versions(CommentHistory found, Words words) {
        var comment = found.comment();
        var since = Objects.requireNonNullElse(comment.editedAt(), comment.writtenAt());
        var versions = new ArrayList<CommentHistoryPage.Version>();
        versions.add(version("discussion.history.now", since, Objects.requireNonNullElse(comment.text(), ""), words));
        found.earlier()
                .forEach(earlier ->
                        versions.add(version("discussion.history.until", earlier.replacedAt(), earlier.text(), words)));
        return versions;
    }

    private static CommentHistoryPage.Version version(String key, Instant moment, String text, Words words) {
        return new CommentHistoryPage.Version(
                words.get(key, words.formats().moment(moment)), TextParts.of(text, List.of()));
    }
}
