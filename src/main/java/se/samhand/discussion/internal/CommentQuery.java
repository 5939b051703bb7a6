package se.samhand.discussion.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.Actor;

/// One comment: where it stands, and what it has said.
@Component
public class CommentQuery {

    /// Where a comment stands.
    ///
    /// @param page the page of its thread, from 1
    public record Place(UUID thread, int page) {}

    private final Subjects subjects;
    private final Threads threads;
    private final Comments comments;
    private final Revisions revisions;

    CommentQuery(Subjects subjects, Threads threads, Comments comments, Revisions revisions) {
        this.subjects = subjects;
        this.threads = threads;
        this.comments = comments;
        this.revisions = revisions;
    }

    @Transactional(readOnly = true)
    public Place place(UUID id, Actor actor) {
        var comment = comments.get(id);
        subjects.readable(threads.get(comment.thread()).subject(), actor);
        return new Place(comment.thread(), comments.placeOf(comment) / ThreadQuery.PAGE_SIZE + 1);
    }

    /// Everything that the comment has said; of a deleted one nothing but that it was.
    @Transactional(readOnly = true)
    public CommentHistory history(UUID id, Actor actor) {
        var comment = comments.get(id);
        var thread = threads.get(comment.thread());
        var about = subjects.readable(thread.subject(), actor);
        return new CommentHistory(comment, thread, about, comment.isDeleted() ? List.of() : revisions.of(id));
    }
}
