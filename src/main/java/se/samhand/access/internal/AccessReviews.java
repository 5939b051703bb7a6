package se.samhand.access.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Formats;

/// The reviews that were signed off.
@Repository
class AccessReviews {

    private final JdbcClient jdbc;

    AccessReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest review of all roles in a part.
    record Latest(UUID id, LocalDate day) {}

    /// @param completes the review whose waiting roles were gone through, when it was only those
    /// @param answers by the id of each role
    void add(UUID id, ScopeId scope, Instant at, UUID by, @Nullable UUID completes, Map<UUID, Answer> answers) {
        jdbc.sql("""
                        insert into access.review (id, scope, signed_at, signed_by, completes)
                        values (:id, :scope, :at, :by, :completes)
                        """)
                .param("id", id)
                .param("scope", scope.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("completes", completes)
                .update();
        answers.forEach((grant, answer) -> jdbc.sql("""
                        insert into access.reviewed_role (review_id, grant_id, is_kept)
                        values (:id, :grant, :kept)
                        """)
                .param("id", id)
                .param("grant", grant)
                .param("kept", answer.isKept())
                .update());
    }

    /// The latest review of each part that has had one.
    Map<ScopeId, Latest> latest() {
        var latest = new HashMap<ScopeId, Latest>();
        jdbc.sql("""
                        select distinct on (scope) scope, id, signed_at as at
                          from access.review
                         where completes is null
                         order by scope, signed_at desc, id desc
                        """).query(row -> {
            latest.put(
                    new ScopeId(row.getString("scope")),
                    new Latest(
                            row.getObject("id", UUID.class),
                            Formats.day(
                                    row.getObject("at", OffsetDateTime.class).toInstant())));
        });
        return latest;
    }

    /// The roles whose latest answer is that they wait for somebody else, by part.
    Map<ScopeId, Set<UUID>> waiting() {
        var waiting = new HashMap<ScopeId, Set<UUID>>();
        jdbc.sql("""
                        select scope, grant_id
                          from (select distinct on (a.grant_id) r.scope, a.grant_id, a.is_kept
                                  from access.reviewed_role a
                                  join access.review r on r.id = a.review_id
                                 order by a.grant_id, r.signed_at desc, r.id desc) latest
                         where is_kept is null
                        """).query(row -> {
            waiting.computeIfAbsent(new ScopeId(row.getString("scope")), scope -> new HashSet<>())
                    .add(row.getObject("grant_id", UUID.class));
        });
        return waiting;
    }
}
