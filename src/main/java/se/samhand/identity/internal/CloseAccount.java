package se.samhand.identity.internal;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.AccountChange;
import se.samhand.identity.AccountChanged;
import se.samhand.identity.StandInsStopped;
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
    private final StandIns standIns;
    private final Invitations invitations;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseAccount(
            AdministratorReach reach,
            Persons persons,
            Administrators administrators,
            StandIns standIns,
            Invitations invitations,
            Sessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reach = reach;
        this.persons = persons;
        this.administrators = administrators;
        this.standIns = standIns;
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
        events.publishEvent(new StandInsStopped(actor.id(), sharingStandIns(id)));
        return new Outcome.Closed();
    }

    private Set<UUID> sharingStandIns(UUID person) {
        return standIns.leftOf(person).stream()
                .flatMap(standIn -> Stream.of(standIn.giver(), standIn.receiver()))
                .filter(other -> !other.equals(person))
                .collect(Collectors.toUnmodifiableSet());
    }
}
