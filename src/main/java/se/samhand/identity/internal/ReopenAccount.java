package se.samhand.identity.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.AccountChange;
import se.samhand.identity.AccountChanged;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// An administrator opens a closed account again, with the roles that were not ended.
@UseCase
public class ReopenAccount {

    /// What came of it.
    public sealed interface Outcome {
        /// The person can sign in again.
        record Reopened() implements Outcome {}

        /// It was open already.
        record IsOpen() implements Outcome {}

        /// The name has been erased; the person needs a new account.
        record IsErased() implements Outcome {}
    }

    private final AdministratorReach reach;
    private final Persons persons;
    private final ApplicationEventPublisher events;

    ReopenAccount(AdministratorReach reach, Persons persons, ApplicationEventPublisher events) {
        this.reach = reach;
        this.persons = persons;
        this.events = events;
    }

    public Outcome reopen(UUID id, Actor actor) {
        var person = reach.getManagedAndHold(id, actor);
        if (person.isErased()) {
            return new Outcome.IsErased();
        } else if (person.isActive()) {
            return new Outcome.IsOpen();
        }
        persons.save(person.reopened(), actor.id());
        events.publishEvent(new AccountChanged(id, actor.id(), AccountChange.REOPENED));
        return new Outcome.Reopened();
    }
}
