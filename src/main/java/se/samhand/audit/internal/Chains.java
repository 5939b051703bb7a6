package se.samhand.audit.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The chain of this installation, and how much of its beginning is no longer kept.
@Repository
class Chains {

    /// @param oldest when the oldest entry that is left was recorded, or the moment asked about when there is none
    record Stretch(long number, Instant oldest) {}

    private final JdbcClient jdbc;

    Chains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Chain get() {
        return jdbc.sql("""
                        select i.id, coalesce(c.number, 0) as removed, encode(c.hash, 'hex') as hash
                          from audit.installation i
                          left join lateral (select number, hash
                                               from audit.checkpoint
                                              order by number desc
                                              limit 1) c on true
                        """)
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    var hash = row.getString("hash");
                    return new Chain(id, hash == null ? CanonicalForm.beginning(id) : hash, row.getLong("removed"));
                })
                .single();
    }

    /// How many of the oldest entries were recorded before a moment, and when the oldest was.
    Stretch before(Instant moment) {
        return jdbc.sql("""
                        select count(*) as number, coalesce(min(recorded_at), :moment) as oldest
                          from audit.entry
                         where recorded_at < :moment
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Stretch(
                        row.getLong("number"),
                        row.getObject("oldest", OffsetDateTime.class).toInstant()))
                .single();
    }

    /// Removes at most so many of the oldest entries; the database keeps the link that the rest follows.
    int removeOldest(Instant before, int most) {
        return jdbc.sql("select audit.remove_oldest(:before, :most)")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(Integer.class)
                .single();
    }
}
