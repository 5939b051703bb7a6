package se.samhand.identity.internal;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.FactorChange;
import se.samhand.identity.FactorChanged;
import se.samhand.identity.internal.factor.SecondFactors;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person adds a passkey, kept by their device, to sign in with.
@UseCase
public class AddPasskey {

    /// What came of it.
    public sealed interface Outcome {
        /// It can be signed in with.
        ///
        /// @param recoveryCodes told this once; empty when there were some left
        record Added(List<String> recoveryCodes) implements Outcome {
            @Override
            public String toString() {
                return "Added";
            }
        }

        /// The answer of the browser is not one to our question, or too late.
        record IsWrong() implements Outcome {}

        /// A made-up person is signed in with one click.
        record IsDemo() implements Outcome {}
    }

    private final Persons persons;
    private final SecondFactors factors;
    private final ApplicationEventPublisher events;

    AddPasskey(Persons persons, SecondFactors factors, ApplicationEventPublisher events) {
        this.persons = persons;
        this.factors = factors;
        this.events = events;
    }

    /// @param challenge the question that the answer of the browser is to
    public Outcome add(String challenge, String answer, String name, Actor actor) {
        var person = persons.getAndHold(actor.id());
        if (person.isDemo()) {
            return new Outcome.IsDemo();
        } else if (!factors.addPasskey(person.id(), challenge, answer, name)) {
            return new Outcome.IsWrong();
        }
        var codes = factors.firstCodes(person.id());
        events.publishEvent(new FactorChanged(person.id(), actor.id(), FactorChange.PASSKEY_ADDED));
        return new Outcome.Added(codes);
    }
}
