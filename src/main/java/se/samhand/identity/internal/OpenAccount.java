package se.samhand.identity.internal;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.AccountChange;
import se.samhand.identity.AccountChanged;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.UseCase;
import se.samhand.kernel.UuidV7;
import se.samhand.ui.Formats;

/// An administrator lets somebody new in, and gets a one-time link to hand over.
@UseCase
public class OpenAccount {

    /// Who it is.
    ///
    /// @param signInName in small letters
    /// @param home the part of the organisation whose administrators look after the account
    public record Details(
            String name, String signInName, @Nullable String address, ScopeId home) {}

    /// What came of it.
    public sealed interface Outcome {
        /// The account is open; with the secret of the link the person chooses a password.
        record Opened(UUID person, String secret) implements Outcome {
            @Override
            public String toString() {
                return "Opened[" + person + "]";
            }
        }

        /// Somebody else has the sign-in name.
        record SignInNameIsTaken() implements Outcome {}

        /// The part of the organisation has ended.
        record HomeHasEnded() implements Outcome {}
    }

    private final Persons persons;
    private final Invitations invitations;
    private final ScopeHierarchy hierarchy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenAccount(
            Persons persons,
            Invitations invitations,
            ScopeHierarchy hierarchy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.invitations = invitations;
        this.hierarchy = hierarchy;
        this.events = events;
        this.clock = clock;
    }

    public Outcome open(Details details, Actor actor) {
        var home = hierarchy
                .find(details.home())
                .orElseThrow(
                        () -> new NotFound("There is no scope " + details.home().value()));
        actor.mustHave(IdentityPermissions.ADMINISTER, details.home());
        if (home.hasEnded(Formats.today(clock))) {
            return new Outcome.HomeHasEnded();
        }
        var id = UuidV7.next(clock);
        var person = Person.opened(
                id, details.name(), details.signInName(), details.address(), details.home(), clock.instant());
        if (!persons.add(person, actor.id())) {
            return new Outcome.SignInNameIsTaken();
        }
        var secret = invitations.make(id, actor.id());
        events.publishEvent(new AccountChanged(id, actor.id(), AccountChange.OPENED));
        return new Outcome.Opened(id, secret);
    }
}
