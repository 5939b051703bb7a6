package se.samhand.identity.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.SignInRecorded;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.UseCase;

/// Somebody tries out a demo data set as one of its made-up persons; elsewhere there are none.
@UseCase
public class SignInAsDemoPerson {

    private final DemoAccounts accounts;
    private final Persons persons;
    private final ApplicationEventPublisher events;

    SignInAsDemoPerson(DemoAccounts accounts, Persons persons, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.persons = persons;
        this.events = events;
    }

    public UUID signIn(String signInName) {
        var person = persons.findBySignInName(signInName)
                .filter(found -> accounts.isDemo() && found.isDemo() && found.isActive())
                .orElseThrow(() -> new NotFound("There is no such demo account"));
        events.publishEvent(new SignInRecorded(person.id(), "demo"));
        return person.id();
    }
}
