package se.samhand.identity.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.identity.RoleDirectory;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Formats;

/// The roles that hold now or are going to, counted by where they were granted.
@Repository
class StoredRoles implements RoleDirectory {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredRoles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<ScopeId, Integer> countIn(Set<ScopeId> scopes) {
        var counts = new HashMap<ScopeId, Integer>();
        jdbc.sql("""
                        select g.scope, count(*) as number
                          from identity.role_grant g
                          join identity.person p on p.id = g.person_id
                         where p.closed_at is null
                           and g.ended_at is null
                           and (g.valid_to is null or g.valid_to >= :day)
                           and g.scope = any (:scopes)
                         group by g.scope
                        """)
                .param("day", Formats.today(clock))
                .param("scopes", scopes.stream().map(ScopeId::value).toArray(String[]::new))
                .query(row -> {
                    counts.put(new ScopeId(row.getString("scope")), row.getInt("number"));
                });
        return Map.copyOf(counts);
    }
}
