package se.samhand.identity.internal;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.AccountEdited;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;

/// A person wants pages and mail in Swedish, or in English.
@UseCase
class ChooseLanguage {

    private final Persons persons;
    private final ApplicationEventPublisher events;

    ChooseLanguage(Persons persons, ApplicationEventPublisher events) {
        this.persons = persons;
        this.events = events;
    }

    public void choose(String language, Actor actor) {
        var person = persons.getAndHold(actor.id());
        persons.save(person.speaking(language), actor.id());
        events.publishEvent(new AccountEdited(actor.id(), actor.id(), Set.of("language")));
    }
}
