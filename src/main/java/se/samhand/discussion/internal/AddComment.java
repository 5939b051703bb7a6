package se.samhand.discussion.internal;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.discussion.CommentAdded;
import se.samhand.discussion.PersonsMentioned;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;

/// A person answers in a thread.
@UseCase
public class AddComment {

    /// What came of it.
    public sealed interface Outcome {
        /// The answer is there.
        ///
        /// @param unknown words after an at sign that are nobody's name
        record Added(UUID comment, List<String> unknown) implements Outcome {}

        /// Somebody was done with the thread; it has to be taken up again first.
        record IsResolved() implements Outcome {}

        /// Somebody is mentioned who may not read it.
        record MentionsOutsiders(List<String> names) implements Outcome {}
    }

    private final Subjects subjects;
    private final Threads threads;
    private final Comments comments;
    private final Mentions mentions;
    private final Mentioning mentioning;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddComment(
            Subjects subjects,
            Threads threads,
            Comments comments,
            Mentions mentions,
            Mentioning mentioning,
            ApplicationEventPublisher events,
            Clock clock) {
        this.subjects = subjects;
        this.threads = threads;
        this.comments = comments;
        this.mentions = mentions;
        this.mentioning = mentioning;
        this.events = events;
        this.clock = clock;
    }

    public Outcome add(UUID threadId, String text, Actor actor) {
        var thread = threads.getAndHold(threadId);
        var about = subjects.writable(thread.subject(), actor);
        if (thread.isResolved()) {
            return new Outcome.IsResolved();
        }
        var mentioned = mentioning.in(text, thread.subject());
        if (!mentioned.cannotRead().isEmpty()) {
            return new Outcome.MentionsOutsiders(mentioned.cannotRead());
        }
        var listeners = listeners(thread, mentioned.persons(), actor);
        var comment = Comment.written(UuidV7.next(clock), threadId, text, clock.instant(), actor.id());
        comments.add(comment);
        mentions.replace(comment.id(), mentioned.persons());
        events.publishEvent(
                new CommentAdded(threadId, thread.subject(), actor.id(), comment.id(), about.title(), listeners));
        events.publishEvent(new PersonsMentioned(comment.id(), actor.id(), about.title(), mentioned.persons()));
        return new Outcome.Added(comment.id(), mentioned.unknown());
    }

    private Set<UUID> listeners(DiscussionThread thread, Set<UUID> mentioned, Actor actor) {
        var listeners = new HashSet<>(comments.writersIn(thread.id()));
        listeners.removeAll(mentioned);
        listeners.remove(actor.id());
        return Set.copyOf(listeners);
    }
}
