package se.samhand.audit.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.PersonalRows;
import se.samhand.kernel.DataSubject;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Ground;
import se.samhand.kernel.PersonalDataSource;
import se.samhand.kernel.PersonalField;
import se.samhand.kernel.PersonalRecord;

/// What a person has done, and what has been done to their account, as the trail keeps it: by id.
@Repository
class AuditPersonalData implements PersonalDataSource {

    private static final String REVIEWS = """
            select case when r.started_by = :person or r.signed_by = :person then 'reviewer' else 'reviewed' end as what
                 , r.started_at as since, r.signed_at as until
              from audit.review r
             where :person in (r.started_by, r.signed_by)
                or exists (select from audit.review_line l
                            where l.review_id = r.id
                              and :person in (l.actor_id, l.judged_by))
             order by r.started_at, r.id
            """;

    /// Words of a reviewer.
    private record Written(UUID review, long number, String text) {}

    private final JdbcClient jdbc;
    private final AuditSentences sentences;

    AuditPersonalData(JdbcClient jdbc, AuditSentences sentences) {
        this.jdbc = jdbc;
        this.sentences = sentences;
    }

    @Override
    public List<PersonalData> kinds() {
        return List.of(
                PersonalData.kept(
                        "audit.entry",
                        Ground.LEGAL_OBLIGATION,
                        Set.of("audit.entry.actor_id", "audit.entry.subject_id"),
                        this::told),
                PersonalData.nameless(
                        "audit.review",
                        Ground.LEGAL_OBLIGATION,
                        Set.of(
                                "audit.review.started_by",
                                "audit.review.signed_by",
                                "audit.review.conclusion",
                                "audit.review_line.note",
                                "audit.review_line.entry_id",
                                "audit.review_line.actor_id",
                                "audit.review_line.judged_by"),
                        (subject, language) -> PersonalRows.in(jdbc, REVIEWS, subject),
                        this::takeNameOut));
    }

    /// What reviewers wrote stays, without the name.
    private void takeNameOut(DataSubject subject) {
        if (subject.name() == null) {
            return;
        }
        jdbc.sql("select id, conclusion from audit.review where position(lower(:name) in lower(conclusion)) > 0")
                .param("name", subject.name())
                .query((row, number) -> new Written(row.getObject("id", UUID.class), 0, row.getString("conclusion")))
                .list()
                .forEach(written -> jdbc.sql("update audit.review set conclusion = :text where id = :review")
                        .param("text", subject.takenOutOf(written.text()))
                        .param("review", written.review())
                        .update());
        jdbc.sql(
                        "select review_id, number, note from audit.review_line where position(lower(:name) in lower(note)) > 0")
                .param("name", subject.name())
                .query((row, number) -> new Written(
                        row.getObject("review_id", UUID.class), row.getLong("number"), row.getString("note")))
                .list()
                .forEach(written -> jdbc.sql(
                                "update audit.review_line set note = :text where review_id = :review and number = :number")
                        .param("text", subject.takenOutOf(written.text()))
                        .param("review", written.review())
                        .param("number", written.number())
                        .update());
    }

    /// What others did to the account is told without who did it.
    private List<PersonalRecord> told(DataSubject subject, Locale language) {
        return jdbc.sql("""
                        select code, recorded_at, actor_id = :person as is_own
                          from audit.entry
                         where actor_id = :person
                            or subject_id = :person
                         order by recorded_at desc, id desc
                        """)
                .param("person", subject.id())
                .query((row, number) -> PersonalRecord.empty()
                        .with(PersonalField.WHAT, sentences.kind(row.getString("code"), language))
                        .with(PersonalField.STATE, row.getBoolean("is_own") ? "own" : "others")
                        .with(
                                PersonalField.AT,
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant()))
                .list();
    }
}
