package se.samhand.audit.internal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The stored trail: it grows and is read, nothing else.
@Repository
class AuditLines {

    private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {};

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
                .param("recordedAt", line.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<AuditLine> of(UUID subject) {
        return jdbc.sql("""
                        select id, code, arguments, actor_id, subject_id, recorded_at
                          from audit.entry
                         where subject_id = :subject
                         order by recorded_at desc, id desc
                        """)
                .param("subject", subject)
                .query((row, number) -> new AuditLine(
                        row.getObject("id", UUID.class),
                        row.getString("code"),
                        json.readValue(row.getString("arguments"), ARGUMENTS),
                        row.getObject("actor_id", UUID.class),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
