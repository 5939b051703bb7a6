package se.samhand.inbox.internal;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.PersonalRows;
import se.samhand.kernel.DataSubject;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Ground;
import se.samhand.kernel.PersonalDataSource;

/// What waits for a person, and how they want it; all of it goes.
@Repository
class InboxPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    InboxPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalData> kinds() {
        return List.of(notices(), settings(), delegations());
    }

    /// Notices to others tell by id who did what; they go with their age.
    private PersonalData notices() {
        return PersonalData.removed(
                "inbox.notice",
                Ground.PUBLIC_TASK,
                Set.of("inbox.notice.recipient", "inbox.notice.actor", "inbox.mail.recipient"),
                (subject, language) -> PersonalRows.in(jdbc, """
                        select what, page, at
                          from (select code as what, path as page, noted_at as at
                                  from inbox.notice
                                 where recipient = :person
                                 union all
                                select 'mail.' || kind, null, made_at
                                  from inbox.mail
                                 where recipient = :person) told
                         order by at desc
                        """, subject),
                subject -> {
                    delete("delete from inbox.mail where recipient = :person", subject);
                    delete("delete from inbox.notice where recipient = :person", subject);
                });
    }

    private PersonalData settings() {
        return PersonalData.removed(
                "inbox.setting",
                Ground.PUBLIC_TASK,
                Set.of(
                        "inbox.preference.person",
                        "inbox.mail_choice.person",
                        "inbox.calendar_address.person",
                        "inbox.reminder.person",
                        "inbox.digest_day.person"),
                (subject, language) -> PersonalRows.in(jdbc, """
                        select 'digest' as what, time '00:00' + digest_minute * interval '1 minute' || '' as state
                             , cast(null as timestamptz) as since, cast(null as timestamptz) as until
                          from inbox.preference
                         where person = :person
                         union all
                        select code, choice, null, null
                          from inbox.mail_choice
                         where person = :person
                         union all
                        select 'calendar', null, made_at, withdrawn_at
                          from inbox.calendar_address
                         where person = :person
                         union all
                        select 'reminder.' || source, stage, due, null
                          from inbox.reminder
                         where person = :person
                        """, subject),
                subject -> {
                    delete("delete from inbox.reminder where person = :person", subject);
                    delete("delete from inbox.digest_day where person = :person", subject);
                    delete("delete from inbox.calendar_address where person = :person", subject);
                    delete("delete from inbox.mail_choice where person = :person", subject);
                    delete("delete from inbox.preference where person = :person", subject);
                });
    }

    /// Whom a task came from or went to is told to neither: that is the data of the other.
    private PersonalData delegations() {
        return PersonalData.removed(
                "inbox.delegation",
                Ground.PUBLIC_TASK,
                Set.of(
                        "inbox.delegation.from_person",
                        "inbox.delegation.to_person",
                        "inbox.delegation.withdrawn_by",
                        "inbox.delegation.word"),
                (subject, language) -> PersonalRows.in(jdbc, """
                        select case when from_person = :person then 'given' else 'received' end as state
                             , source as what, case when from_person = :person then word end as text
                             , given_at as since, withdrawn_at as until
                          from inbox.delegation
                         where :person in (from_person, to_person)
                         order by given_at
                        """, subject),
                subject -> delete("delete from inbox.delegation where :person in (from_person, to_person)", subject));
    }

    private void delete(String rows, DataSubject subject) {
        jdbc.sql(rows).param("person", subject.id()).update();
    }
}
