package se.samhand.identity.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.AccountMoved;
import se.samhand.identity.MoveAccounts;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;

/// The accounts of a part that has ended belong to the part that took over; each gets its own line in the trail.
@UseCase
class MoveAccountsToSuccessor implements MoveAccounts {

    private final StoredHomes homes;
    private final Persons persons;
    private final ApplicationEventPublisher events;

    MoveAccountsToSuccessor(StoredHomes homes, Persons persons, ApplicationEventPublisher events) {
        this.homes = homes;
        this.persons = persons;
        this.events = events;
    }

    @Override
    public int move(ScopeId from, ScopeId to, UUID by) {
        var moved = homes.at(from);
        for (var id : moved) {
            persons.save(persons.getAndHold(id).movedTo(to), by);
            events.publishEvent(new AccountMoved(id, by, from, to));
        }
        return moved.size();
    }
}
