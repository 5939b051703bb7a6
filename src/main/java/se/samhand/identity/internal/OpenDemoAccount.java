package se.samhand.identity.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.AccountChange;
import se.samhand.identity.AccountChanged;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;

/// The application gives a demo data set a person to try it out as.
@UseCase
class OpenDemoAccount {

    private final Persons persons;
    private final RoleGrants grants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenDemoAccount(Persons persons, RoleGrants grants, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.grants = grants;
        this.events = events;
        this.clock = clock;
    }

    public void open(DemoAccounts.Account account, Actor actor) {
        actor.mustHave(IdentityPermissions.ADMINISTER);
        var now = clock.instant();
        UUID id = UuidV7.next(clock);
        var address = account.signInName() + "@samhand.example";
        var person = Person.opened(id, account.name(), account.signInName(), address, ScopeId.MUNICIPALITY, now);
        persons.add(person.asDemo(), actor.id());
        for (var role : account.roles()) {
            grants.add(RoleGrant.unlimited(UuidV7.next(clock), id, role.code(), role.scope(), now, actor.id()));
        }
        events.publishEvent(new AccountChanged(id, actor.id(), AccountChange.OPENED));
    }
}
