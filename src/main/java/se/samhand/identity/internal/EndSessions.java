package se.samhand.identity.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.SessionsEnded;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person signs out of another browser of theirs, or an administrator signs somebody out everywhere.
@UseCase
public class EndSessions {

    /// Which browsers are meant.
    public sealed interface Which {
        /// The one of that id.
        record One(UUID id) implements Which {}

        /// All but the one at hand.
        record Others() implements Which {}

        /// All of them.
        record All() implements Which {}
    }

    private final AdministratorReach reach;
    private final Persons persons;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    EndSessions(AdministratorReach reach, Persons persons, Sessions sessions, ApplicationEventPublisher events) {
        this.reach = reach;
        this.persons = persons;
        this.sessions = sessions;
        this.events = events;
    }

    public void end(UUID id, Which which, Actor actor) {
        var person = (id.equals(actor.id()) ? persons.get(id) : reach.getManagedAndHold(id, actor)).id();
        var code = switch (which) {
            case Which.One one -> {
                sessions.endOne(person, one.id());
                yield "one";
            }
            case Which.Others others -> {
                sessions.endOthers(person);
                yield "others";
            }
            case Which.All all -> {
                sessions.endAll(person);
                yield "all";
            }
        };
        events.publishEvent(new SessionsEnded(person, actor.id(), code));
    }
}
