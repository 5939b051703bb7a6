package se.samhand.inbox;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.Actor;

/// The demo persons of the tests, by the role that their account is named after.
@Component
public class People {

    private final PersonDirectory directory;

    People(PersonDirectory directory) {
        this.directory = directory;
    }

    public UUID id(String role) {
        return directory.search(role, 10).stream()
                .filter(person -> person.name().endsWith("Exempel"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public Actor actor(String role) {
        return directory.actorOf(id(role)).orElseThrow();
    }
}
