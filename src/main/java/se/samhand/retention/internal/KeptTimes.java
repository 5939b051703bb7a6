package se.samhand.retention.internal;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.StaleVersion;

/// The times that the municipality has chosen.
@Repository
class KeptTimes {

    /// A choice.
    record Chosen(Period keep, int version) {}

    private final JdbcClient jdbc;

    KeptTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Chosen> all() {
        var chosen = new HashMap<String, Chosen>();
        jdbc.sql("select code, keep, version from retention.kept_time").query(row -> {
            chosen.put(row.getString("code"), new Chosen(Period.parse(row.getString("keep")), row.getInt("version")));
        });
        return chosen;
    }

    /// @param version that the person saw, 0 when nothing had been chosen
    void save(String code, Period keep, int version, Instant at, UUID by) {
        int saved = jdbc.sql("""
                        insert into retention.kept_time ( code,  keep,  changed_at,  changed_by)
                        select :code, :keep, :at, :by
                         where :version = 0
                            or exists (select 1 from retention.kept_time known where known.code = :code)
                            on conflict (code) do update
                           set keep = excluded.keep, changed_at = excluded.changed_at
                             , changed_by = excluded.changed_by, version = kept_time.version + 1
                         where kept_time.version = :version
                        """)
                .param("code", code)
                .param("keep", keep.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("version", version)
                .update();
        if (saved == 0) {
            throw new StaleVersion("Somebody changed how long " + code + " is kept first");
        }
    }
}
