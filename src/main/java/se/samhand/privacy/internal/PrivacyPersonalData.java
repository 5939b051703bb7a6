package se.samhand.privacy.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.PersonalRows;
import se.samhand.kernel.Actor;
import se.samhand.kernel.DataSubject;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Ground;
import se.samhand.kernel.PersonalDataSource;

/// That a person asked to be erased. Erasing fulfils the wish; that it was made and met is kept, without words.
@Repository
class PrivacyPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final ErasureRequests requests;
    private final Clock clock;

    PrivacyPersonalData(JdbcClient jdbc, ErasureRequests requests, Clock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public List<PersonalData> kinds() {
        return List.of(PersonalData.nameless(
                "privacy.erasure-request",
                Ground.LEGAL_OBLIGATION,
                Set.of(
                        "privacy.erasure_request.person_id",
                        "privacy.erasure_request.settled_by",
                        "privacy.erasure_request.word",
                        "privacy.erasure_request.answer"),
                (subject, language) -> PersonalRows.in(jdbc, """
                        select concat_ws(' – ', word, answer) as text, lower(outcome) as state
                             , asked_at as since, settled_at as until
                          from privacy.erasure_request
                         where person_id = :person
                         order by asked_at
                        """, subject),
                this::erase));
    }

    private void erase(DataSubject subject) {
        requests.lastOf(subject.id())
                .filter(ErasureRequest::isOpen)
                .ifPresent(request -> requests.settle(
                        request.id(), ErasureRequest.Outcome.ERASED, null, Actor.SAMHAND, clock.instant()));
        jdbc.sql("update privacy.erasure_request set word = null, answer = null where person_id = :person")
                .param("person", subject.id())
                .update();
    }
}
