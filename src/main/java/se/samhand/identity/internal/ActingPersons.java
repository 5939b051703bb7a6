package se.samhand.identity.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.identity.internal.factor.FactorProperties;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Formats;

/// Computes what a person may do now, out of the roles that hold now: one query, asked anew for each request.
///
/// So a role that is ended, begins or has had its last day, or an account that is closed, counts from the next click.
@Repository
class ActingPersons {

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ScopeHierarchy hierarchy;
    private final FactorProperties factors;
    private final Clock clock;

    ActingPersons(
            JdbcClient jdbc, Permissions permissions, ScopeHierarchy hierarchy, FactorProperties factors, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.hierarchy = hierarchy;
        this.factors = factors;
        this.clock = clock;
    }

    /// Nothing when there is no such person, or the account is closed.
    Optional<ActingPerson> find(UUID person) {
        List<Line> lines = jdbc.sql("""
                        select p.name, p.language, p.is_demo, g.role, g.scope, g.stands_in_for
                             , exists (select 1 from identity.authenticator a where a.person_id = p.id)
                               or exists (select 1 from identity.passkey k where k.person_id = p.id) as has_factor
                          from identity.person p
                          left join identity.role_on(:day) g on g.person_id = p.id
                         where p.id = :person
                           and p.closed_at is null
                        """)
                .param("person", person)
                .param("day", Formats.today(clock))
                .query((row, number) -> new Line(
                        Objects.requireNonNullElse(row.getString("name"), ""),
                        row.getString("language"),
                        row.getBoolean("is_demo"),
                        row.getBoolean("has_factor"),
                        row.getString("role"),
                        row.getString("scope"),
                        row.getObject("stands_in_for", UUID.class)))
                .list();
        return lines.stream()
                .findFirst()
                .map(first -> new ActingPerson(
                        new Actor(person, first.name(), allowed(lines), standsInFor(lines)),
                        first.language(),
                        first.isDemo(),
                        lacksFactor(lines)));
    }

    private boolean lacksFactor(List<Line> lines) {
        return lines.stream()
                .anyMatch(line -> line.role() != null
                        && factors.requiredFor().contains(line.role())
                        && !line.hasFactor()
                        && !line.isDemo());
    }

    private Map<String, Set<ScopeId>> allowed(List<Line> lines) {
        var allowed = new HashMap<String, Set<ScopeId>>();
        for (var line : lines) {
            if (line.role() != null && line.scope() != null) {
                var scope = new ScopeId(line.scope());
                var covered = covered(scope, hierarchy::withAllBelow);
                var read = covered(scope, hierarchy::readFrom);
                permissions
                        .of(line.role(), scope)
                        .forEach(permission -> allowed.computeIfAbsent(permission, code -> new HashSet<>())
                                .addAll(Permissions.isForReading(permission) ? read : covered));
            }
        }
        return allowed;
    }

    private Map<UUID, Set<String>> standsInFor(List<Line> lines) {
        var standsInFor = new HashMap<UUID, Set<String>>();
        for (var line : lines) {
            if (line.standsInFor() != null && line.role() != null && line.scope() != null) {
                standsInFor
                        .computeIfAbsent(line.standsInFor(), away -> new HashSet<>())
                        .addAll(permissions.of(line.role(), new ScopeId(line.scope())));
            }
        }
        return standsInFor;
    }

    /// The municipality stands for everything in it, so nobody needs to ask what that is.
    private static Set<ScopeId> covered(ScopeId scope, Function<ScopeId, Set<ScopeId>> reach) {
        return scope.equals(ScopeId.MUNICIPALITY) ? Set.of(scope) : reach.apply(scope);
    }

    private record Line(
            String name,
            @Nullable String language,
            boolean isDemo,
            boolean hasFactor,
            @Nullable String role,
            @Nullable String scope,
            @Nullable UUID standsInFor) {}
}
