package se.samhand.inbox.internal.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The notices of all persons; every question is about one person's own.
@Repository
class Notices {

    private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Notices(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Notice notice) {
        jdbc.sql("""
                        insert into inbox.notice (id, recipient, code, arguments, path, actor, noted_at, for_digest)
                        values (:id, :recipient, :code, :arguments::jsonb, :path, :actor, :noted_at, false)
                        """)
                .param("id", notice.id())
                .param("recipient", notice.recipient())
                .param("code", notice.code())
                .param("arguments", json.writeValueAsString(notice.arguments()))
                .param("path", notice.path())
                .param("actor", notice.actor())
                .param("noted_at", notice.notedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The newest first.
    List<Notice> of(UUID recipient, int limit, long skipped) {
        return jdbc.sql("""
                        select id, recipient, code, arguments, path, actor, noted_at, read_at
                          from inbox.notice
                         where recipient = :recipient
                         order by noted_at desc, id desc
                         limit :limit
                        offset :skipped
                        """)
                .param("recipient", recipient)
                .param("limit", limit)
                .param("skipped", skipped)
                .query((row, number) -> notice(row))
                .list();
    }

    Optional<Notice> find(UUID id, UUID recipient) {
        return jdbc.sql("""
                        select id, recipient, code, arguments, path, actor, noted_at, read_at
                          from inbox.notice
                         where id = :id
                           and recipient = :recipient
                        """)
                .param("id", id)
                .param("recipient", recipient)
                .query((row, number) -> notice(row))
                .optional();
    }

    int count(UUID recipient) {
        return jdbc.sql("select count(*) from inbox.notice where recipient = :recipient")
                .param("recipient", recipient)
                .query(Integer.class)
                .single();
    }

    /// As many as can be told apart in the corner of an icon, so that the question stays quick.
    int countUnread(UUID recipient, int atMost) {
        return jdbc.sql("""
                        select count(*)
                          from (select 1
                                  from inbox.notice
                                 where recipient = :recipient
                                   and read_at is null
                                 limit :at_most) as unread
                        """)
                .param("recipient", recipient)
                .param("at_most", atMost)
                .query(Integer.class)
                .single();
    }

    void read(UUID id, UUID recipient, Instant at) {
        jdbc.sql("""
                        update inbox.notice
                           set read_at = :at
                         where id = :id
                           and recipient = :recipient
                           and read_at is null
                        """)
                .param("id", id)
                .param("recipient", recipient)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    int readAll(UUID recipient, Instant notedUntil, Instant at) {
        return jdbc.sql("""
                        update inbox.notice
                           set read_at = :at
                         where recipient = :recipient
                           and noted_at <= :until
                           and read_at is null
                        """)
                .param("recipient", recipient)
                .param("until", notedUntil.atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Notice notice(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
        return new Notice(
                row.getObject("id", UUID.class),
                row.getObject("recipient", UUID.class),
                row.getString("code"),
                json.readValue(row.getString("arguments"), ARGUMENTS),
                row.getString("path"),
                row.getObject("actor", UUID.class),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
