package se.samhand.identity.internal;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.FactorChange;
import se.samhand.identity.FactorChanged;
import se.samhand.identity.internal.factor.SecondFactors;
import se.samhand.identity.internal.factor.SecretSeal;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person adds an app that makes codes; from now on a code is asked for beside the password.
@UseCase
public class AddAuthenticator {

    /// What came of it.
    public sealed interface Outcome {
        /// It counts.
        ///
        /// @param recoveryCodes told this once; empty when there were some left
        record Added(List<String> recoveryCodes) implements Outcome {
            @Override
            public String toString() {
                return "Added";
            }
        }

        /// The app did not make that code just now.
        record CodeIsWrong() implements Outcome {}

        /// There is one; remove it first.
        record HasOne() implements Outcome {}

        /// Nobody needs a second factor for a made-up person.
        record IsDemo() implements Outcome {}

        /// Whoever runs the installation has given no key to keep secrets with.
        record IsNotOffered() implements Outcome {}
    }

    private final Persons persons;
    private final SecondFactors factors;
    private final SecretSeal seal;
    private final ApplicationEventPublisher events;

    AddAuthenticator(Persons persons, SecondFactors factors, SecretSeal seal, ApplicationEventPublisher events) {
        this.persons = persons;
        this.factors = factors;
        this.seal = seal;
        this.events = events;
    }

    /// @param sealed the secret, as the page gave it
    public Outcome add(String sealed, String code, Actor actor) {
        var person = persons.getAndHold(actor.id());
        if (person.isDemo()) {
            return new Outcome.IsDemo();
        } else if (!seal.isAvailable()) {
            return new Outcome.IsNotOffered();
        } else if (factors.of(person.id()).hasApp()) {
            return new Outcome.HasOne();
        } else if (!factors.addApp(person.id(), sealed, code)) {
            return new Outcome.CodeIsWrong();
        }
        var codes = factors.firstCodes(person.id());
        events.publishEvent(new FactorChanged(person.id(), actor.id(), FactorChange.APP_ADDED));
        return new Outcome.Added(codes);
    }
}
