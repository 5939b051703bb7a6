package se.samhand.discussion.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.PersonalRows;
import se.samhand.kernel.DataSubject;
import se.samhand.kernel.PersonalData;
import se.samhand.kernel.PersonalData.Ground;
import se.samhand.kernel.PersonalDataSource;

/// What a person has written in threads. The words stay, since they belong to the matter; the name goes, also where
/// others wrote it.
@Repository
class DiscussionPersonalData implements PersonalDataSource {

    private record Wording(UUID comment, int version, String text) {}

    private final JdbcClient jdbc;

    DiscussionPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonalData> kinds() {
        return List.of(PersonalData.nameless(
                "discussion.comment",
                Ground.PUBLIC_TASK,
                Set.of(
                        "discussion.comment.written_by",
                        "discussion.comment.text",
                        "discussion.comment_revision.text",
                        "discussion.thread.started_by",
                        "discussion.resolution.resolved_by",
                        "discussion.resolution.reopened_by",
                        "discussion.mention.person_id"),
                (subject, language) -> PersonalRows.in(jdbc, """
                        select text, state, at
                          from (select text, case when deleted_at is not null then 'deleted' end as state
                                     , written_at as at
                                  from discussion.comment
                                 where written_by = :person
                                 union all
                                select r.text, 'earlier', r.replaced_at
                                  from discussion.comment_revision r
                                  join discussion.comment c on c.id = r.comment_id
                                 where c.written_by = :person
                                 union all
                                select null, 'resolved', resolved_at
                                  from discussion.resolution
                                 where resolved_by = :person
                                 union all
                                select null, 'mentioned', c.written_at
                                  from discussion.mention m
                                  join discussion.comment c on c.id = m.comment_id
                                 where m.person_id = :person) told
                         order by at
                        """, subject),
                this::erase));
    }

    private void erase(DataSubject subject) {
        var name = subject.name();
        if (name != null) {
            var written = Pattern.compile(
                    "@?" + Pattern.quote(name) + "|@" + Pattern.quote(name.split(" ", 2)[0]) + "(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            current(subject).forEach(wording -> rewrite("""
                            update discussion.comment set text = :text where id = :comment and version = :version
                            """, wording, written));
            earlier(subject).forEach(wording -> rewrite("""
                            update discussion.comment_revision set text = :text
                             where comment_id = :comment
                               and version = :version
                            """, wording, written));
        }
        jdbc.sql("delete from discussion.mention where person_id = :person")
                .param("person", subject.id())
                .update();
    }

    private void rewrite(String update, Wording wording, Pattern name) {
        jdbc.sql(update)
                .param("text", name.matcher(wording.text()).replaceAll(DataSubject.ERASED))
                .param("comment", wording.comment())
                .param("version", wording.version())
                .update();
    }

    /// Comments that the person is mentioned in, or whose words hold the name.
    private List<Wording> current(DataSubject subject) {
        return wordings("""
                select c.id as comment, c.version, c.text
                  from discussion.comment c
                 where c.text is not null
                   and (position(lower(:name) in lower(c.text)) > 0
                        or exists (select from discussion.mention m
                                    where m.comment_id = c.id
                                      and m.person_id = :person))
                """, subject);
    }

    private List<Wording> earlier(DataSubject subject) {
        return wordings("""
                select r.comment_id as comment, r.version, r.text
                  from discussion.comment_revision r
                 where position(lower(:name) in lower(r.text)) > 0
                    or exists (select from discussion.mention m
                                where m.comment_id = r.comment_id
                                  and m.person_id = :person)
                """, subject);
    }

    private List<Wording> wordings(String rows, DataSubject subject) {
        return jdbc.sql(rows)
                .param("name", subject.name())
                .param("person", subject.id())
                .query((row, number) ->
                        new Wording(row.getObject("comment", UUID.class), row.getInt("version"), row.getString("text")))
                .list();
    }
}
