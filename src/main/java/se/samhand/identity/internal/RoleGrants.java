package se.samhand.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.ui.EarlierRoles;
import se.samhand.ui.Formats;

/// The stored roles of persons, those that have ended included.
@Repository
class RoleGrants implements EarlierRoles {

    private final JdbcClient jdbc;
    private final Clock clock;

    RoleGrants(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Whether it was added; not when the person has that role there already on one of the days.
    boolean add(RoleGrant grant) {
        return jdbc.sql("""
                        insert into identity.role_grant (id, person_id, role, scope, valid_from, valid_to, granted_at, granted_by)
                        values (:id, :person, :role, :scope, :from, :to, :grantedAt, :grantedBy)
                        on conflict on constraint role_grant_once_at_a_time do nothing
                        """)
                        .param("id", grant.id())
                        .param("person", grant.person())
                        .param("role", grant.role())
                        .param("scope", grant.scope().value())
                        .param("from", grant.from())
                        .param("to", grant.to(), Types.DATE)
                        .param("grantedAt", grant.grantedAt().atOffset(ZoneOffset.UTC))
                        .param("grantedBy", grant.grantedBy())
                        .update()
                > 0;
    }

    /// Whether it was ended; not when it had ended before.
    boolean end(UUID id, Instant endedAt, UUID endedBy) {
        return jdbc.sql("""
                        update identity.role_grant
                           set ended_at = :endedAt, ended_by = :endedBy
                         where id = :id
                           and ended_at is null
                        """)
                        .param("id", id)
                        .param("endedAt", endedAt.atOffset(ZoneOffset.UTC))
                        .param("endedBy", endedBy)
                        .update()
                > 0;
    }

    RoleGrant get(UUID id) {
        return jdbc.sql("""
                        select id, person_id, role, scope, valid_from, valid_to, granted_at, granted_by, ended_at, ended_by
                          from identity.role_grant
                         where id = :id
                        """)
                .param("id", id)
                .query((row, number) -> grant(row))
                .optional()
                .orElseThrow(() -> new NotFound("There is no role grant " + id));
    }

    /// All that a person has and has had, what holds first, then the newest.
    List<RoleGrant> of(UUID person) {
        return jdbc.sql("""
                        select id, person_id, role, scope, valid_from, valid_to, granted_at, granted_by, ended_at, ended_by
                          from identity.role_grant
                         where person_id = :person
                         order by ended_at desc nulls first, granted_at desc, id
                        """)
                .param("person", person)
                .query((row, number) -> grant(row))
                .list();
    }

    /// A role that is still to begin is no earlier one.
    @Override
    public boolean hasHadOne(Actor actor) {
        var today = Formats.today(clock);
        return of(actor.id()).stream().anyMatch(grant -> !grant.isLeft(today));
    }

    /// Holds everybody else who wants to take a role from somebody, until this transaction ends.
    ///
    /// Two administrators who end each other's role at the same moment would otherwise leave none.
    void holdAll(String role) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('identity.role_grant'), hashtext(:role))")
                .param("role", role)
                .query()
                .listOfRows();
    }

    /// The persons with open accounts who have a role in a scope now, and go on having it until somebody ends it.
    ///
    /// @param isDemo whether made-up persons count, which nobody can sign in as elsewhere
    List<UUID> lastingWith(String role, ScopeId scope, LocalDate day, boolean isDemo) {
        return jdbc.sql("""
                        select distinct p.id
                          from identity.person p
                          join identity.role_grant g on g.person_id = p.id and g.ended_at is null
                                                    and g.valid_from <= :day and g.valid_to is null
                         where p.closed_at is null
                           and (:isDemo or not p.is_demo)
                           and g.role = :role
                           and g.scope = :scope
                        """)
                .param("day", day)
                .param("isDemo", isDemo)
                .param("role", role)
                .param("scope", scope.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /// Whether somebody with an open account and a password has a role in a scope now.
    ///
    /// @param isDemo whether made-up persons count, who have no password
    boolean isHeldByAnybodyWhoCanSignIn(String role, ScopeId scope, LocalDate day, boolean isDemo) {
        return jdbc.sql("""
                        select exists (select 1
                                         from identity.person p
                                         join identity.role_on(:day) g on g.person_id = p.id
                                         left join identity.password w on w.person_id = p.id
                                        where p.closed_at is null
                                          and (:isDemo and p.is_demo or w.person_id is not null)
                                          and g.role = :role
                                          and g.scope = :scope)
                        """)
                .param("day", day)
                .param("isDemo", isDemo)
                .param("role", role)
                .param("scope", scope.value())
                .query(Boolean.class)
                .single();
    }

    private static RoleGrant grant(ResultSet row) throws SQLException {
        return new RoleGrant(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("role"),
                new ScopeId(row.getString("scope")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                row.getObject("granted_by", UUID.class),
                Persons.instant(row, "ended_at"),
                row.getObject("ended_by", UUID.class));
    }
}
