package se.samhand.identity.internal;

import org.springframework.stereotype.Component;
import se.samhand.identity.internal.factor.SecondFactors;
import se.samhand.identity.internal.factor.SecretSeal;
import se.samhand.kernel.Actor;

/// How the account of whoever is signed in is secured.
@Component
public class OwnSecurityQuery {

    /// @param isDemo whether it is a made-up person, who has nothing to secure
    /// @param isAppOffered whether codes of an app can be added here
    /// @param isFactorMissing whether a role of theirs asks for a second factor that they do not have
    public record OwnSecurity(
            boolean isDemo, boolean isAppOffered, boolean isFactorMissing, SecondFactors.State factors) {}

    private final Persons persons;
    private final ActingPersons actingPersons;
    private final SecondFactors factors;
    private final SecretSeal seal;

    OwnSecurityQuery(Persons persons, ActingPersons actingPersons, SecondFactors factors, SecretSeal seal) {
        this.persons = persons;
        this.actingPersons = actingPersons;
        this.factors = factors;
        this.seal = seal;
    }

    public OwnSecurity get(Actor actor) {
        return new OwnSecurity(
                persons.get(actor.id()).isDemo(),
                seal.isAvailable(),
                actingPersons.find(actor.id()).filter(ActingPerson::lacksFactor).isPresent(),
                factors.of(actor.id()));
    }

    /// A secret to be taken into an app.
    ///
    /// @param sealedBefore the one that a form holds already, so that a wrong code does not make a new one
    public SecondFactors.NewSecret newSecret(Actor actor, String sealedBefore) {
        var name = String.valueOf(persons.get(actor.id()).signInName());
        return factors.newSecret(actor.id(), name, sealedBefore);
    }
}
