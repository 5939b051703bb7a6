package se.samhand.identity.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.kernel.Actor;
import se.samhand.ui.Formats;

/// The account of whoever is signed in, with the roles that hold.
@Component
public class OwnAccountQuery {

    public record OwnAccount(Person person, List<RoleGrant> grants) {}

    private final Persons persons;
    private final RoleGrants grants;
    private final Clock clock;

    OwnAccountQuery(Persons persons, RoleGrants grants, Clock clock) {
        this.persons = persons;
        this.grants = grants;
        this.clock = clock;
    }

    public OwnAccount get(Actor actor) {
        return new OwnAccount(
                persons.get(actor.id()),
                grants.of(actor.id()).stream()
                        .filter(grant -> grant.isInForce(Formats.today(clock)))
                        .toList());
    }
}
