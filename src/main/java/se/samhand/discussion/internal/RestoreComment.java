package se.samhand.discussion.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.discussion.CommentRestored;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.UseCase;

/// A person brings back a comment that they took away.
@UseCase
public class RestoreComment {

    /// What came of it.
    public sealed interface Outcome {
        /// The comment stands again, perhaps since before.
        record Restored(UUID thread) implements Outcome {}

        /// It was deleted so long ago that its words are erased.
        record IsErased(UUID thread) implements Outcome {}
    }

    private final Subjects subjects;
    private final Threads threads;
    private final Comments comments;
    private final ApplicationEventPublisher events;

    RestoreComment(Subjects subjects, Threads threads, Comments comments, ApplicationEventPublisher events) {
        this.subjects = subjects;
        this.threads = threads;
        this.comments = comments;
        this.events = events;
    }

    public Outcome restore(UUID id, Actor actor) {
        var comment = comments.get(id);
        var thread = threads.get(comment.thread());
        subjects.writable(thread.subject(), actor);
        if (!comment.writtenBy().equals(actor.id())) {
            throw new Forbidden(DiscussionPermissions.WRITE);
        }
        if (comment.text() == null) {
            return new Outcome.IsErased(thread.id());
        }
        if (comments.restore(id)) {
            events.publishEvent(new CommentRestored(thread.id(), thread.subject(), actor.id(), id));
        }
        return new Outcome.Restored(thread.id());
    }
}
