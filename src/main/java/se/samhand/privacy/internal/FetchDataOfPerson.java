package se.samhand.privacy.internal;

import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import se.samhand.identity.DataSubjects;
import se.samhand.kernel.Actor;
import se.samhand.kernel.UseCase;
import se.samhand.privacy.PersonalDataFetched;
import se.samhand.privacy.PrivacyPermissions;

/// An administrator has all told that is held about somebody within reach, and says why.
@UseCase
public class FetchDataOfPerson {

    private final DataSubjects subjects;
    private final Gathering gathering;
    private final ApplicationEventPublisher events;

    FetchDataOfPerson(DataSubjects subjects, Gathering gathering, ApplicationEventPublisher events) {
        this.subjects = subjects;
        this.gathering = gathering;
        this.events = events;
    }

    /// @param reference number of the matter, or nothing
    public Extract fetch(
            UUID person, ExtractReason reason, String reference, ExtractFormat format, Locale language, Actor actor) {
        actor.mustHave(PrivacyPermissions.ADMINISTER);
        var subject = subjects.managed(person, actor);
        var extract = gathering.about(subject, language);
        events.publishEvent(new PersonalDataFetched(person, actor.id(), format.code(), reason.code(), reference));
        return extract;
    }
}
