package se.samhand.discussion.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.discussion.CommentDeleted;
import se.samhand.discussion.DiscussionPermissions;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Forbidden;
import se.samhand.kernel.UseCase;

/// A person takes their own comment away; a mark stays, and the words can be brought back for a while.
@UseCase
public class DeleteComment {

    private final Subjects subjects;
    private final Threads threads;
    private final Comments comments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeleteComment(
            Subjects subjects, Threads threads, Comments comments, ApplicationEventPublisher events, Clock clock) {
        this.subjects = subjects;
        this.threads = threads;
        this.comments = comments;
        this.events = events;
        this.clock = clock;
    }

    /// The thread that the comment stands in; a comment that is already gone stays so.
    public UUID delete(UUID id, Actor actor) {
        var comment = comments.get(id);
        var thread = threads.getAndHold(comment.thread());
        subjects.writable(thread.subject(), actor);
        if (!comment.mayBeChangedBy(actor) && !comment.mayBeRestoredBy(actor)) {
            throw new Forbidden(DiscussionPermissions.WRITE);
        }
        if (comments.delete(id, clock.instant())) {
            events.publishEvent(new CommentDeleted(thread.id(), thread.subject(), actor.id(), id));
        }
        return thread.id();
    }
}
