package se.samhand.discussion.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.discussion.PersonsMentioned;
import se.samhand.discussion.SubjectId;
import se.samhand.discussion.ThreadStarted;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;

/// A person begins to talk about a thing.
@UseCase
public class StartThread {

    /// What came of it.
    public sealed interface Outcome {
        /// The thread is there.
        ///
        /// @param unknown words after an at sign that are nobody's name
        record Started(UUID thread, UUID comment, List<String> unknown) implements Outcome {}

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

    StartThread(
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

    public Outcome start(SubjectId subject, String text, Actor actor) {
        var about = subjects.writable(subject, actor);
        var mentioned = mentioning.in(text, subject);
        if (!mentioned.cannotRead().isEmpty()) {
            return new Outcome.MentionsOutsiders(mentioned.cannotRead());
        }
        var now = clock.instant();
        var thread = DiscussionThread.started(UuidV7.next(clock), subject, now, actor.id());
        var comment = Comment.written(UuidV7.next(clock), thread.id(), text, now, actor.id());
        threads.add(thread);
        comments.add(comment);
        mentions.replace(comment.id(), mentioned.persons());
        events.publishEvent(new ThreadStarted(thread.id(), subject, actor.id()));
        events.publishEvent(new PersonsMentioned(comment.id(), actor.id(), about.title(), mentioned.persons()));
        return new Outcome.Started(thread.id(), comment.id(), mentioned.unknown());
    }
}
