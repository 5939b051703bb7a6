package se.samhand.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The stored trail: it grows and is read, nothing else.
///
/// The database gives each line its place in the chain when the transaction commits.
@Repository
class AuditLines {

    private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {};

    private static final String CHOSEN = """
             where (cast(:before as bigint) is null or l.number < :before)
               and (cast(:subjects as uuid[]) is null or e.subject_id = any (:subjects))
               and (cast(:actors as uuid[]) is null or e.actor_id = any (:actors))
               and (cast(:code as text) is null or e.code = :code)
               and (cast(:kindCodes as text[]) is null
                    or e.code = any (:kindCodes)
                    or exists (select 1
                                 from audit.entry other
                                where other.subject_id = e.subject_id
                                  and other.code = any (:kindCodes)))
               and (cast(:since as timestamptz) is null or e.recorded_at >= :since)
               and (cast(:until as timestamptz) is null or e.recorded_at < :until)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditLines(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(AuditLine line) {
        jdbc.sql("""
                        insert into audit.entry (id, code, arguments, actor_id, subject_id, recorded_at)
                        values (:id, :code, :arguments::jsonb, :actor, :subject, :recordedAt)
                        """)
                .param("id", line.id())
                .param("code", line.code())
                .param("arguments", json.writeValueAsString(line.arguments()))
                .param("actor", line.actor())
                .param("subject", line.subject())
                .param("recordedAt", moment(line.recordedAt()))
                .update();
    }

    List<AuditLine> of(UUID subject) {
        return jdbc.sql("""
                        select e.id, e.code, e.arguments, e.actor_id, e.subject_id, e.recorded_at
                          from audit.entry e
                          join audit.link l on l.entry_id = e.id
                         where e.subject_id = :subject
                         order by l.number desc
                        """)
                .param("subject", subject)
                .query((row, number) -> line(row))
                .list();
    }

    /// The newest lines first, at most so many.
    List<NumberedLine> find(TrailChoice choice, int limit) {
        return jdbc.sql("""
                        select l.number, e.id, e.code, e.arguments, e.actor_id, e.subject_id, e.recorded_at
                          from audit.link l
                          join audit.entry e on e.id = l.entry_id
                        """ + CHOSEN + """

                         order by l.number desc
                         limit :limit
                        """)
                .params(chosen(choice))
                .param("limit", limit)
                .query((row, number) -> new NumberedLine(row.getLong("number"), line(row)))
                .list();
    }

    /// The oldest lines first, after a number and up to another, with their links.
    List<StoredLink> findUpwards(TrailChoice choice, long after, long last, int limit) {
        return jdbc.sql("select " + StoredLink.COLUMNS + """
                         from audit.link l
                          join audit.entry e on e.id = l.entry_id
                        """ + CHOSEN + """

                           and l.number > :after
                           and l.number <= :last
                         order by l.number
                         limit :limit
                        """)
                .params(chosen(choice))
                .param("after", after)
                .param("last", last)
                .param("limit", limit)
                .query((row, number) -> StoredLink.of(row))
                .list();
    }

    /// How many lines there are of what was chosen, up to a number.
    long count(TrailChoice choice, long last) {
        return jdbc.sql("""
                        select count(*)
                          from audit.link l
                          join audit.entry e on e.id = l.entry_id
                        """ + CHOSEN + """

                           and l.number <= :last
                        """)
                .params(chosen(choice))
                .param("last", last)
                .query(Long.class)
                .single();
    }

    private static Map<String, @Nullable Object> chosen(TrailChoice choice) {
        var chosen = new HashMap<String, @Nullable Object>();
        chosen.put("before", choice.before());
        chosen.put("subjects", ids(choice.subjects()));
        chosen.put("actors", ids(choice.actors()));
        chosen.put("code", choice.code());
        chosen.put(
                "kindCodes",
                choice.kindCodes() == null ? null : choice.kindCodes().toArray(String[]::new));
        chosen.put("since", moment(choice.from()));
        chosen.put("until", moment(choice.until()));
        return chosen;
    }

    /// Every code there is, found by stepping through the index, not by reading the whole trail.
    List<String> codes() {
        return jdbc.sql("""
                        with recursive known as (
                            (select code from audit.entry order by code limit 1)
                            union all
                            select (select e.code from audit.entry e where e.code > known.code order by e.code limit 1)
                              from known
                             where known.code is not null
                        )
                        select code from known where code is not null
                        """).query((row, number) -> row.getString("code")).list();
    }

    /// Whether anything was recorded in a time that a log review would look at.
    boolean hasEntries(Instant from, Instant until) {
        return jdbc.sql("""
                        select exists (
                            select from audit.entry
                             where recorded_at >= :since
                               and recorded_at < :until
                               and code not like 'audit.review-%')
                        """)
                .param("since", moment(from))
                .param("until", moment(until))
                .query(Boolean.class)
                .single();
    }

    /// The lines with these ids; those that were removed are not there.
    List<AuditLine> of(Set<UUID> ids) {
        return jdbc.sql("""
                        select id, code, arguments, actor_id, subject_id, recorded_at
                          from audit.entry
                         where id = any (:ids)
                        """)
                .param("ids", ids(ids))
                .query((row, number) -> line(row))
                .list();
    }

    /// Number of the last place in the chain, 0 of an empty one.
    long lastNumber() {
        return jdbc.sql("select coalesce(max(number), 0) from audit.link")
                .query(Long.class)
                .single();
    }

    private AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getObject("id", UUID.class),
                row.getString("code"),
                json.readValue(row.getString("arguments"), ARGUMENTS),
                row.getObject("actor_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static UUID @Nullable [] ids(@Nullable Set<UUID> ids) {
        return ids == null ? null : ids.toArray(UUID[]::new);
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
