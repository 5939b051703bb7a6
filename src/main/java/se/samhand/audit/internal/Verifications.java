package se.samhand.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The walks through the chain that the application has made.
@Repository
class Verifications {

    private final JdbcClient jdbc;

    Verifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, ChainCheck check) {
        jdbc.sql("""
                        insert into audit.verification ( id, verified_at,  entries, broken_number)
                        values                         (:id, :at,         :entries, :broken)
                        """)
                .param("id", id)
                .param("at", check.at().atOffset(ZoneOffset.UTC))
                .param("entries", check.entries())
                .param("broken", check.brokenNumber())
                .update();
    }

    Optional<ChainCheck> findLast() {
        return jdbc.sql("""
                        select verified_at, entries, broken_number
                          from audit.verification
                         order by verified_at desc, id desc
                         limit 1
                        """).query((row, number) -> check(row)).optional();
    }

    private static ChainCheck check(ResultSet row) throws SQLException {
        @Nullable Long broken = row.getObject("broken_number", Long.class);
        Instant at = row.getObject("verified_at", OffsetDateTime.class).toInstant();
        return new ChainCheck(at, row.getLong("entries"), broken);
    }
}
