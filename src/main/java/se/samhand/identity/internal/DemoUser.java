package se.samhand.identity.internal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.Actor;

/// The one person there is until there are accounts.
///
/// The seam: accounts replace this class, and with it [SignInAsDemoUser]; everybody else asks `CurrentActor` and
/// [PersonDirectory].
@Component
class DemoUser implements PersonDirectory {

    private static final Actor ACTOR = new Actor(
            UUID.fromString("01939a00-0000-7000-8000-000000000001"),
            "Demoanvändare",
            Set.of("audit.read", "file.read", "organisation.read", "plan.import", "plan.read", "strategy.read"));

    Actor actor() {
        return ACTOR;
    }

    @Override
    public Optional<String> nameOf(UUID person) {
        if (person.equals(Actor.SAMHAND)) {
            return Optional.of(Actor.samhand().name());
        }
        return person.equals(ACTOR.id()) ? Optional.of(ACTOR.name()) : Optional.empty();
    }
}
