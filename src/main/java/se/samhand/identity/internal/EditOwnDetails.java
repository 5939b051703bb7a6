package se.samhand.identity.internal;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.AccountEdited;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person changes how they are called, where mail to them goes, and in which language.
@UseCase
public class EditOwnDetails {

    /// @param version in which the person saw what is changed
    public record Details(String name, @Nullable String address, String language, int version) {}

    private final Persons persons;
    private final ApplicationEventPublisher events;

    EditOwnDetails(Persons persons, ApplicationEventPublisher events) {
        this.persons = persons;
        this.events = events;
    }

    public void edit(Details details, Actor actor) {
        var person = persons.get(actor.id());
        persons.save(
                person.describedAs(details.name(), details.address(), details.version())
                        .speaking(details.language()),
                actor.id());
        events.publishEvent(new AccountEdited(actor.id(), actor.id(), changed(person, details)));
    }

    private static Set<String> changed(Person before, Details after) {
        var fields = new HashSet<String>();
        if (!Objects.equals(before.name(), after.name())) {
            fields.add("name");
        }
        if (!Objects.equals(before.address(), after.address())) {
            fields.add("address");
        }
        if (!Objects.equals(before.language(), after.language())) {
            fields.add("language");
        }
        return fields;
    }
}
