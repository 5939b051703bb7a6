package se.samhand.identity.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.AccountMoved;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.ui.Formats;

/// An administrator hands an account over to another part of the organisation, whose administrators look after it now.
@UseCase
public class MoveAccount {

    /// What came of it.
    public sealed interface Outcome {
        /// The account belongs there.
        record Moved() implements Outcome {}

        /// That part of the organisation has ended.
        record HomeHasEnded() implements Outcome {}
    }

    private final AdministratorReach reach;
    private final Persons persons;
    private final ScopeHierarchy hierarchy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoveAccount(
            AdministratorReach reach,
            Persons persons,
            ScopeHierarchy hierarchy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reach = reach;
        this.persons = persons;
        this.hierarchy = hierarchy;
        this.events = events;
        this.clock = clock;
    }

    public Outcome move(UUID id, ScopeId home, Actor actor) {
        var person = reach.getManagedAndHold(id, actor);
        var part = hierarchy.find(home).orElseThrow(() -> new NotFound("There is no scope " + home.value()));
        actor.mustHave(IdentityPermissions.ADMINISTER, home);
        if (part.hasEnded(Formats.today(clock))) {
            return new Outcome.HomeHasEnded();
        }
        persons.save(person.movedTo(home), actor.id());
        events.publishEvent(new AccountMoved(id, actor.id(), person.home(), home));
        return new Outcome.Moved();
    }
}
