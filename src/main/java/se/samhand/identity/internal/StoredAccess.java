package se.samhand.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.identity.AccessDirectory;
import se.samhand.identity.RoleHeld;
import se.samhand.identity.ScopeHierarchy;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.Formats;

/// The roles as the reasons why somebody may see something.
@Repository
class StoredAccess implements AccessDirectory {

    private static final String HELD = """
            select g.id, g.person_id, g.role, g.scope, g.valid_from, g.valid_to, g.granted_by, g.stands_in_for
              from (select id, person_id, role, scope, valid_from, valid_to, granted_by
                         , cast(null as uuid) as stands_in_for
                      from identity.role_grant
                     where ended_at is null
                       and (valid_to is null or valid_to >= :day)
                     union all
                    select o.id, s.receiver_id, o.role, o.scope, greatest(s.valid_from, o.valid_from)
                         , least(s.valid_to, o.valid_to), s.made_by, s.giver_id
                      from identity.stand_in s
                      join identity.person away on away.id = s.giver_id and away.closed_at is null
                      join identity.stand_in_role r on r.stand_in_id = s.id
                      join identity.role_grant o on o.id = r.grant_id and o.ended_at is null
                     where s.ended_at is null
                       and least(s.valid_to, o.valid_to) >= :day) g
              join identity.person p on p.id = g.person_id and p.closed_at is null
             where true
            """;

    private static final String BY_NAME = """
             order by p.name collate "sv-SE-x-icu", g.person_id, g.valid_from, g.role, g.scope
            """;

    private final JdbcClient jdbc;
    private final AdministratorReach reach;
    private final Permissions permissions;
    private final ScopeHierarchy hierarchy;
    private final Clock clock;

    StoredAccess(
            JdbcClient jdbc, AdministratorReach reach, Permissions permissions, ScopeHierarchy hierarchy, Clock clock) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.permissions = permissions;
        this.hierarchy = hierarchy;
        this.clock = clock;
    }

    @Override
    public List<RoleHeld> of(UUID person, Actor actor) {
        boolean isOwn = actor.id().equals(person);
        if (!isOwn) {
            reach.get(person, actor);
        }
        return jdbc
                .sql(HELD + " and g.person_id = :person " + BY_NAME)
                .param("person", person)
                .param("day", Formats.today(clock))
                .query((row, number) -> held(row))
                .list()
                .stream()
                .filter(held -> isOwn || reach.reaches(held.scope(), actor))
                .toList();
    }

    @Override
    public List<RoleHeld> giving(String permission, ScopeId scope) {
        var around = Permissions.isForReading(permission) ? hierarchy.readersOf(scope) : hierarchy.withAllAbove(scope);
        return grantedIn(around).stream()
                .filter(held -> permissions.of(held.role(), held.scope()).contains(permission))
                .toList();
    }

    @Override
    public List<RoleHeld> reaching(ScopeId scope) {
        return grantedIn(hierarchy.withAllAbove(scope));
    }

    @Override
    public List<RoleHeld> actingFor(UUID person, String permission) {
        return jdbc
                .sql(HELD + " and g.valid_from <= :day and g.stands_in_for = :person " + BY_NAME)
                .param("day", Formats.today(clock))
                .param("person", person)
                .query((row, number) -> held(row))
                .list()
                .stream()
                .filter(held -> permissions.of(held.role(), held.scope()).contains(permission))
                .toList();
    }

    private List<RoleHeld> grantedIn(Set<ScopeId> scopes) {
        return jdbc.sql(HELD + " and g.valid_from <= :day and g.scope = any (:scopes) " + BY_NAME)
                .param("day", Formats.today(clock))
                .param("scopes", scopes.stream().map(ScopeId::value).toArray(String[]::new))
                .query((row, number) -> held(row))
                .list();
    }

    @Override
    public List<RoleHeld> grantedIn(ScopeId scope) {
        return jdbc.sql(HELD + " and g.scope = :scope and g.stands_in_for is null " + BY_NAME)
                .param("day", Formats.today(clock))
                .param("scope", scope.value())
                .query((row, number) -> held(row))
                .list();
    }

    @Override
    public Map<ScopeId, LocalDate> firstDays() {
        var days = new HashMap<ScopeId, LocalDate>();
        jdbc.sql("""
                        select g.scope, min(g.valid_from) as first_day
                          from identity.role_grant g
                          join identity.person p on p.id = g.person_id and p.closed_at is null
                         where g.ended_at is null
                           and (g.valid_to is null or g.valid_to >= :day)
                         group by g.scope
                        """).param("day", Formats.today(clock)).query(row -> {
            days.put(new ScopeId(row.getString("scope")), row.getObject("first_day", LocalDate.class));
        });
        return days;
    }

    @Override
    public List<String> permissionsOf(String role, ScopeId scope) {
        var held = permissions.of(role, scope);
        return permissions.all().stream().filter(held::contains).toList();
    }

    private static RoleHeld held(ResultSet row) throws SQLException {
        return new RoleHeld(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("role"),
                new ScopeId(row.getString("scope")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("granted_by", UUID.class),
                row.getObject("stands_in_for", UUID.class));
    }
}
