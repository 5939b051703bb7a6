package se.samhand.identity.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.AccountMoved;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;

/// An administrator hands an account over to another part of the organisation, whose administrators look after it now.
@UseCase
public class MoveAccount {

    private final AdministratorReach reach;
    private final Persons persons;
    private final ScopeHierarchy hierarchy;
    private final ApplicationEventPublisher events;

    MoveAccount(AdministratorReach reach, Persons persons, ScopeHierarchy hierarchy, ApplicationEventPublisher events) {
        this.reach = reach;
        this.persons = persons;
        this.hierarchy = hierarchy;
        this.events = events;
    }

    public void move(UUID id, ScopeId home, Actor actor) {
        var person = reach.getManagedAndHold(id, actor);
        if (hierarchy.scopes().stream().noneMatch(known -> known.id().equals(home))) {
            throw new NotFound("There is no scope " + home.value());
        }
        actor.mustHave(IdentityPermissions.ADMINISTER, home);
        persons.save(person.movedTo(home), actor.id());
        events.publishEvent(new AccountMoved(id, actor.id(), person.home(), home));
    }
}
