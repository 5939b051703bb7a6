package se.samhand.privacy.internal;

import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.DataSubjects;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.privacy.PersonalDataFetched;

/// A person wants to know all that is held about them (article 15 of the GDPR).
@UseCase
public class FetchOwnData {

    private final DataSubjects subjects;
    private final Gathering gathering;
    private final ApplicationEventPublisher events;

    FetchOwnData(DataSubjects subjects, Gathering gathering, ApplicationEventPublisher events) {
        this.subjects = subjects;
        this.gathering = gathering;
        this.events = events;
    }

    /// The line in the trail comes after the gathering: it is not part of its own extract.
    public Extract fetch(ExtractFormat format, Locale language, Actor actor) {
        var subject = subjects.self(actor);
        var extract = gathering.about(subject, language);
        events.publishEvent(new PersonalDataFetched(subject.id(), actor.id(), format.code(), "own", ""));
        return extract;
    }
}
