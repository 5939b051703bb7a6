package se.samhand.identity.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;

/// The account of whoever is signed in, with the roles that hold.
@Component
public class OwnAccountQuery {

    public record OwnAccount(Person person, List<RoleGrant> grants) {}

    private final Persons persons;
    private final RoleGrants grants;

    OwnAccountQuery(Persons persons, RoleGrants grants) {
        this.persons = persons;
        this.grants = grants;
    }

    public OwnAccount get(Actor actor) {
        return new OwnAccount(
                persons.get(actor.id()),
                grants.of(actor.id()).stream().filter(RoleGrant::isInForce).toList());
    }
}
