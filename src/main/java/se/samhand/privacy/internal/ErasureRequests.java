package se.samhand.privacy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.NotFound;

/// All that have asked to be erased.
@Repository
class ErasureRequests {

    private final JdbcClient jdbc;

    ErasureRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether it was added; not when the person has one that waits.
    boolean add(UUID id, UUID person, @Nullable String word, Instant at) {
        return jdbc.sql("""
                        insert into privacy.erasure_request (id, person_id, word, asked_at)
                        values (:id, :person, :word, :at)
                        on conflict (person_id) where settled_at is null do nothing
                        """)
                        .param("id", id)
                        .param("person", person)
                        .param("word", word)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /// Whether it was settled now; not when it was before.
    boolean settle(UUID id, ErasureRequest.Outcome outcome, @Nullable String answer, UUID by, Instant at) {
        return jdbc.sql("""
                        update privacy.erasure_request
                           set settled_at = :at, settled_by = :by, outcome = :outcome, answer = :answer
                         where id = :id
                           and settled_at is null
                        """)
                        .param("id", id)
                        .param("outcome", outcome.name())
                        .param("answer", answer)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    ErasureRequest get(UUID id) {
        return jdbc.sql("""
                        select id, person_id, word, asked_at, settled_at, outcome, answer
                          from privacy.erasure_request
                         where id = :id
                        """)
                .param("id", id)
                .query((row, number) -> request(row))
                .optional()
                .orElseThrow(() -> new NotFound("There is no request to be erased " + id));
    }

    /// The last one of a person, which is the one that waits if any does.
    Optional<ErasureRequest> lastOf(UUID person) {
        return jdbc.sql("""
                        select id, person_id, word, asked_at, settled_at, outcome, answer
                          from privacy.erasure_request
                         where person_id = :person
                         order by asked_at desc, id desc
                         limit 1
                        """)
                .param("person", person)
                .query((row, number) -> request(row))
                .optional();
    }

    /// Those that wait, the oldest first.
    List<ErasureRequest> open() {
        return jdbc.sql("""
                        select id, person_id, word, asked_at, settled_at, outcome, answer
                          from privacy.erasure_request
                         where settled_at is null
                         order by asked_at, id
                        """).query((row, number) -> request(row)).list();
    }

    private static ErasureRequest request(ResultSet row) throws SQLException {
        var settled = row.getObject("settled_at", OffsetDateTime.class);
        var outcome = row.getString("outcome");
        return new ErasureRequest(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("word"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                settled == null ? null : settled.toInstant(),
                outcome == null ? null : ErasureRequest.Outcome.valueOf(outcome),
                row.getString("answer"));
    }
}
