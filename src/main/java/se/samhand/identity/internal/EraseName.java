package se.samhand.identity.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.AccountChange;
import se.samhand.identity.AccountChanged;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// An administrator removes the name of somebody who has left, for good; what they did stays, under an id.
///
/// What each module does with what it holds, it says with its [se.samhand.kernel.PersonalDataSource].
@UseCase
public class EraseName {

    /// What came of it.
    public sealed interface Outcome {
        /// Name, sign-in name and address are gone.
        record Erased() implements Outcome {}

        /// They were gone before.
        record IsErased() implements Outcome {}

        /// Close the account first.
        record IsOpen() implements Outcome {}
    }

    private final AdministratorReach reach;
    private final Persons persons;
    private final HeldData held;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EraseName(AdministratorReach reach, Persons persons, HeldData held, ApplicationEventPublisher events, Clock clock) {
        this.reach = reach;
        this.persons = persons;
        this.held = held;
        this.events = events;
        this.clock = clock;
    }

    public Outcome erase(UUID id, Actor actor) {
        var person = reach.getManagedAndHold(id, actor);
        if (person.isErased()) {
            return new Outcome.IsErased();
        } else if (person.isActive()) {
            return new Outcome.IsOpen();
        }
        held.erase(person.asDataSubject());
        persons.save(person.erased(clock.instant()), actor.id());
        events.publishEvent(new AccountChanged(id, actor.id(), AccountChange.ERASED));
        return new Outcome.Erased();
    }
}
