package se.samhand.access.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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

    /// @param isKept by the id of each role
    void add(UUID id, ScopeId scope, Instant at, UUID by, Map<UUID, Boolean> isKept) {
        jdbc.sql("""
                        insert into access.review (id, scope, signed_at, signed_by)
                        values (:id, :scope, :at, :by)
                        """)
                .param("id", id)
                .param("scope", scope.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        isKept.forEach((grant, kept) -> jdbc.sql("""
                        insert into access.reviewed_role (review_id, grant_id, is_kept)
                        values (:id, :grant, :kept)
                        """)
                .param("id", id)
                .param("grant", grant)
                .param("kept", kept)
                .update());
    }

    /// The day of the latest review of each part that has had one.
    Map<ScopeId, LocalDate> latest() {
        var latest = new HashMap<ScopeId, LocalDate>();
        jdbc.sql("select scope, max(signed_at) as at from access.review group by scope")
                .query(row -> {
                    latest.put(
                            new ScopeId(row.getString("scope")),
                            Formats.day(
                                    row.getObject("at", OffsetDateTime.class).toInstant()));
                });
        return latest;
    }
}
