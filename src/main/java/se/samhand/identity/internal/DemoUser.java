package se.samhand.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.identity.PersonDirectory;
import se.samhand.identity.PersonSummary;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;

/// The one person there is until there are accounts.
///
/// The seam: accounts replace this class, and with it [SignInAsDemoUser]; everybody else asks `CurrentActor` and
/// [PersonDirectory].
@Component
class DemoUser implements PersonDirectory {

    private static final UUID ID = UUID.fromString("01939a00-0000-7000-8000-000000000001");

    private static final PersonSummary PERSON =
            new PersonSummary(ID, "Demoanvändare", "demo@samhand.example", "sv", true);

    private final Permissions permissions;

    DemoUser(Permissions permissions) {
        this.permissions = permissions;
    }

    Actor actor() {
        return Actor.everywhere(ID, PERSON.name(), permissions.all());
    }

    @Override
    public Optional<String> nameOf(UUID person) {
        if (person.equals(Actor.SAMHAND)) {
            return Optional.of(Actor.samhand().name());
        }
        return find(person).map(PersonSummary::name);
    }

    @Override
    public Optional<PersonSummary> find(UUID person) {
        return person.equals(ID) ? Optional.of(PERSON) : Optional.empty();
    }

    @Override
    public List<PersonSummary> search(String words, int limit) {
        return List.of(PERSON);
    }

    @Override
    public List<PersonSummary> holding(String permission, ScopeId scope) {
        return actor().may(permission, scope) ? List.of(PERSON) : List.of();
    }

    @Override
    public Optional<Actor> actorOf(UUID person) {
        return person.equals(ID) ? Optional.of(actor()) : Optional.empty();
    }

    @Override
    public Set<UUID> active() {
        return Set.of(ID);
    }
}
