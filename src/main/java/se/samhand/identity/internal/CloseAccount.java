package se.samhand.identity.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.AccountChange;
import se.samhand.identity.AccountChanged;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// An administrator closes the account of somebody who has left; they are signed out everywhere at once.
@UseCase
public class CloseAccount {

    /// What came of it.
    public sealed interface Outcome {
        /// Nobody can sign in to it.
        record Closed() implements Outcome {}

        /// It was closed before.
        record IsClosed() implements Outcome {}

        /// Nobody would be left to administer accounts.
        record IsLastAdministrator() implements Outcome {}
    }

    private final AdministratorReach reach;
    private final Persons persons;
    private final Administrators administrators;
    private final Invitations invitations;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseAccount(
            AdministratorReach reach,
            Persons persons,
            Administrators administrators,
            Invitations invitations,
            Sessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reach = reach;
        this.persons = persons;
        this.administrators = administrators;
        this.invitations = invitations;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    public Outcome close(UUID id, Actor actor) {
        var person = reach.getManagedAndHold(id, actor);
        if (!person.isActive()) {
            return new Outcome.IsClosed();
        } else if (administrators.isLast(id)) {
            return new Outcome.IsLastAdministrator();
        }
        persons.save(person.closed(clock.instant()), actor.id());
        invitations.removeOf(id);
        sessions.endAll(id);
        events.publishEvent(new AccountChanged(id, actor.id(), AccountChange.CLOSED));
        return new Outcome.Closed();
    }
}
