package se.samhand.discussion.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.discussion.internal.Comment;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.Actor;
import se.samhand.ui.Shell;
import se.samhand.ui.Words;

/// Makes comments ready to be shown: names, times, links, and what the reader may do.
@Component
class CommentViews {

    private final PersonDirectory people;

    CommentViews(PersonDirectory people) {
        this.people = people;
    }

    CommentView of(Comment comment, Map<UUID, List<UUID>> mentions, boolean mayWrite, Shell shell) {
        var words = shell.words();
        var formats = words.formats();
        var editedAt = comment.editedAt();
        var deletedAt = comment.deletedAt();
        return new CommentView(
                DiscussionLinks.anchor(comment.id()),
                nameOf(comment.writtenBy(), words),
                formats.moment(comment.writtenAt()),
                comment.isDeleted() ? List.of() : parts(comment, mentions),
                editedAt == null ? null : formats.moment(editedAt),
                DiscussionLinks.versions(comment.id()),
                deletedAt == null ? null : words.get("discussion.comment.deleted", formats.moment(deletedAt)),
                acts(comment, mayWrite, shell.actor()));
    }

    String nameOf(UUID person, Words words) {
        return people.nameOf(person).orElseGet(() -> words.get("discussion.person.gone"));
    }

    private List<TextPart> parts(Comment comment, Map<UUID, List<UUID>> mentions) {
        var names = mentions.getOrDefault(comment.id(), List.of()).stream()
                .map(people::nameOf)
                .flatMap(Optional::stream)
                .toList();
        return TextParts.of(Objects.requireNonNullElse(comment.text(), ""), names);
    }

    private static CommentView.Acts acts(Comment comment, boolean mayWrite, Actor actor) {
        boolean mayChange = mayWrite && comment.mayBeChangedBy(actor);
        return new CommentView.Acts(
                mayChange ? DiscussionLinks.edit(comment.id()) : null,
                mayChange ? DiscussionLinks.deletion(comment.id()) : null,
                mayWrite && comment.mayBeRestoredBy(actor) ? DiscussionLinks.restoration(comment.id()) : null);
    }
}
