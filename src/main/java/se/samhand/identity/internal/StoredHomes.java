package se.samhand.identity.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.identity.AccountHomes;
import se.samhand.kernel.ScopeId;

/// The parts of the organisation that the stored accounts belong to.
@Repository
class StoredHomes implements AccountHomes {

    private final JdbcClient jdbc;

    StoredHomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<ScopeId> inUse() {
        return Set.copyOf(jdbc.sql("select distinct home_scope from identity.person")
                .query((row, number) -> new ScopeId(row.getString("home_scope")))
                .list());
    }

    @Override
    public Map<ScopeId, Integer> countIn(Set<ScopeId> scopes) {
        var counts = new HashMap<ScopeId, Integer>();
        jdbc.sql("""
                        select home_scope, count(*) as number
                          from identity.person
                         where closed_at is null
                           and home_scope = any (:scopes)
                         group by home_scope
                        """)
                .param("scopes", scopes.stream().map(ScopeId::value).toArray(String[]::new))
                .query(row -> {
                    counts.put(new ScopeId(row.getString("home_scope")), row.getInt("number"));
                });
        return Map.copyOf(counts);
    }

    /// Ids of all accounts that belong there, open or closed.
    List<UUID> at(ScopeId scope) {
        return jdbc.sql("""
                        select id
                          from identity.person
                         where home_scope = :scope
                         order by id
                        """)
                .param("scope", scope.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
