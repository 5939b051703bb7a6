package se.samhand.discussion.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.discussion.SubjectId;
import se.samhand.discussion.ThreadResolved;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;

/// A person is done with a thread.
@UseCase
public class ResolveThread {

    private final Subjects subjects;
    private final Threads threads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResolveThread(Subjects subjects, Threads threads, ApplicationEventPublisher events, Clock clock) {
        this.subjects = subjects;
        this.threads = threads;
        this.events = events;
        this.clock = clock;
    }

    /// What the thread is about; a thread that somebody else was done with first stays so.
    public SubjectId resolve(UUID id, Actor actor) {
        var thread = threads.getAndHold(id);
        subjects.writable(thread.subject(), actor);
        if (!thread.isResolved()) {
            threads.resolve(thread, UuidV7.next(clock), clock.instant(), actor.id());
            events.publishEvent(new ThreadResolved(id, thread.subject(), actor.id()));
        }
        return thread.subject();
    }
}
