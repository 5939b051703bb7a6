package se.samhand.discussion.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.discussion.ThreadReopened;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person takes up a thread again that was done with.
@UseCase
public class ReopenThread {

    private final Subjects subjects;
    private final Threads threads;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReopenThread(Subjects subjects, Threads threads, ApplicationEventPublisher events, Clock clock) {
        this.subjects = subjects;
        this.threads = threads;
        this.events = events;
        this.clock = clock;
    }

    public void reopen(UUID id, Actor actor) {
        var thread = threads.getAndHold(id);
        subjects.writable(thread.subject(), actor);
        if (thread.isResolved()) {
            threads.reopen(thread, clock.instant(), actor.id());
            events.publishEvent(new ThreadReopened(id, thread.subject(), actor.id()));
        }
    }
}
