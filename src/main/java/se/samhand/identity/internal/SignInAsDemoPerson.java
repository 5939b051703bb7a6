package se.samhand.identity.internal;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.SignInRecorded;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.UseCase;

/// Somebody tries out a demo data set as one of its made-up persons; elsewhere there are none.
@UseCase
public class SignInAsDemoPerson {

    /// What came of it.
    public sealed interface Outcome {
        /// It is that person now.
        record SignedIn(UUID person) implements Outcome {}

        /// The account has been closed, or its name erased, since the page was shown.
        record IsClosed() implements Outcome {}
    }

    private final DemoAccounts accounts;
    private final Persons persons;
    private final ApplicationEventPublisher events;

    SignInAsDemoPerson(DemoAccounts accounts, Persons persons, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.persons = persons;
        this.events = events;
    }

    public Outcome signIn(String signInName) {
        if (!accounts.has(signInName)) {
            throw new NotFound("There is no such demo account");
        }
        return persons.findBySignInName(signInName)
                .filter(found -> found.isDemo() && found.isActive())
                .map(Person::id)
                .map(this::signedIn)
                .orElseGet(Outcome.IsClosed::new);
    }

    private Outcome signedIn(UUID person) {
        events.publishEvent(new SignInRecorded(person, "demo"));
        return new Outcome.SignedIn(person);
    }
}
