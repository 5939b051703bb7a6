package se.samhand.identity.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.identity.DataSubjects;
import se.samhand.kernel.Actor;
import se.samhand.kernel.DataSubject;
import se.samhand.kernel.Forbidden;

/// The persons whose data somebody may tell and erase, as far as they reach.
@Component
class ReachedSubjects implements DataSubjects {

    private final Persons persons;
    private final AdministratorReach reach;

    ReachedSubjects(Persons persons, AdministratorReach reach) {
        this.persons = persons;
        this.reach = reach;
    }

    @Override
    public DataSubject self(Actor actor) {
        return persons.get(actor.id()).asDataSubject();
    }

    @Override
    public DataSubject managed(UUID person, Actor actor) {
        var found = reach.get(person, actor);
        if (!reach.manages(found, actor)) {
            throw new Forbidden(IdentityPermissions.ADMINISTER + " for all that the account may do");
        }
        return found.asDataSubject();
    }

    @Override
    public boolean manages(UUID person, Actor actor) {
        return actor.may(IdentityPermissions.ADMINISTER) && reach.manages(persons.get(person), actor);
    }
}
