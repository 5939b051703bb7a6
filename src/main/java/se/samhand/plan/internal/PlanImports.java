package se.samhand.plan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.Actor;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.PlanId;
import se.samhand.plan.PlanPermissions;

/// The files that were taken in.
@Repository
class PlanImports {

    private final JdbcClient jdbc;

    PlanImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PlanImport arrived) {
        jdbc.sql("""
                        insert into plan.plan_import ( id,  file_id,  arrived_at,  arrived_by,  administration)
                        values                       (:id, :file_id, :arrived_at, :arrived_by, :administration)
                        """)
                .param("id", arrived.id())
                .param("file_id", arrived.file())
                .param("arrived_at", arrived.arrivedAt().atOffset(ZoneOffset.UTC))
                .param("arrived_by", arrived.arrivedBy())
                .param("administration", arrived.administration())
                .update();
    }

    /// @throws NotFound when there is none that is open to this person
    PlanImport get(UUID id, Actor actor) {
        return openTo(actor, find(id).orElseThrow(() -> missing(id)));
    }

    Optional<PlanImport> find(UUID id) {
        return jdbc.sql("""
                        select id, file_id, arrived_at, arrived_by, administration, plan_id
                          from plan.plan_import
                         where id = :id
                        """)
                .param("id", id)
                .query((result, number) -> planImport(result))
                .optional();
    }

    /// Gets an import and holds it until the transaction ends, so that two clicks make one plan.
    ///
    /// @throws NotFound when there is none that is open to this person
    PlanImport getAndHold(UUID id, Actor actor) {
        PlanImport held = jdbc.sql("""
                        select id, file_id, arrived_at, arrived_by, administration, plan_id
                          from plan.plan_import
                         where id = :id
                           for update
                        """)
                .param("id", id)
                .query((result, number) -> planImport(result))
                .optional()
                .orElseThrow(() -> missing(id));
        return openTo(actor, held);
    }

    private static PlanImport openTo(Actor actor, PlanImport found) {
        found.mustBeOpenTo(actor);
        return found;
    }

    private static NotFound missing(UUID id) {
        return new NotFound("No plan import " + id);
    }

    /// The import of a stored file, once it has been read.
    Optional<UUID> findByFile(UUID file) {
        return jdbc.sql("""
                        select id
                          from plan.plan_import
                         where file_id = :file_id
                        """).param("file_id", file).query(UUID.class).optional();
    }

    /// Those that wait and are open to this person, as [PlanImport#isOpenTo] says, the newest first.
    List<PlanImport> waitingFor(Actor actor) {
        Set<ScopeId> scopes = actor.scopesOf(PlanPermissions.IMPORT);
        return jdbc.sql("""
                        select id, file_id, arrived_at, arrived_by, administration, plan_id
                          from plan.plan_import
                         where plan_id is null
                           and (:is_everywhere or administration = any (:administrations) or arrived_by = any (:persons))
                         order by arrived_at desc, id
                        """)
                .param("is_everywhere", scopes.contains(ScopeId.MUNICIPALITY))
                .param("administrations", scopes.stream().map(ScopeId::value).toArray(String[]::new))
                .param("persons", actor.allActedFor(PlanPermissions.IMPORT).toArray(UUID[]::new))
                .query((result, number) -> planImport(result))
                .list();
    }

    /// Those that took in one of these files, the newest first.
    List<PlanImport> of(Set<UUID> files) {
        return jdbc.sql("""
                        select id, file_id, arrived_at, arrived_by, administration, plan_id
                          from plan.plan_import
                         where file_id = any (:files)
                         order by arrived_at desc, id
                        """)
                .param("files", files.toArray(UUID[]::new))
                .query((result, number) -> planImport(result))
                .list();
    }

    void became(UUID id, PlanId plan) {
        jdbc.sql("""
                        update plan.plan_import
                           set plan_id = :plan_id
                         where id = :id
                        """).param("plan_id", plan.value()).param("id", id).update();
    }

    /// Says that the draft was put right to be of this administration, or of one that nobody knows.
    void belongsTo(UUID id, @Nullable String administration) {
        jdbc.sql("""
                        update plan.plan_import
                           set administration = :administration
                         where id = :id
                        """).param("administration", administration).param("id", id).update();
    }

    void remove(UUID id) {
        jdbc.sql("""
                        delete from plan.plan_import
                         where id = :id
                           and plan_id is null
                        """).param("id", id).update();
    }

    private static PlanImport planImport(ResultSet result) throws SQLException {
        @Nullable UUID plan = result.getObject("plan_id", UUID.class);
        return new PlanImport(
                result.getObject("id", UUID.class),
                result.getObject("file_id", UUID.class),
                result.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                result.getObject("arrived_by", UUID.class),
                result.getString("administration"),
                plan == null ? null : new PlanId(plan));
    }
}
