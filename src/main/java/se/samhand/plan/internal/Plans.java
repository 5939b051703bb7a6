package se.samhand.plan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.Period;
import se.samhand.kernel.ScopeId;
import se.samhand.kernel.StaleVersion;
import se.samhand.plan.PlanId;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.version.PlanHistory;
import se.samhand.plan.internal.version.PlanVersion;

/// The plans of the municipality, each kept whole.
@Repository
class Plans {

    private final JdbcClient jdbc;
    private final PlanRows rows;
    private final ReadingNotes notes;
    private final PlanHistory history;

    Plans(JdbcClient jdbc, PlanRows rows, ReadingNotes notes, PlanHistory history) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.notes = notes;
        this.history = history;
    }

    void add(Plan plan) {
        Basis basis = plan.basis();
        jdbc.sql("""
                        insert into plan.plan
                               ( id,  administration,  strategy,  template_version,  title,  period_from,  period_to
                               ,  basis,  version)
                        values (:id, :administration, :strategy, :template_version, :title, :period_from, :period_to
                               , :basis, :version)
                        """)
                .param("id", plan.id().value())
                .param("administration", plan.administration())
                .param("strategy", plan.strategy())
                .param("template_version", plan.template())
                .param("title", plan.title())
                .param("period_from", plan.period().from())
                .param("period_to", plan.period().to())
                .param("basis", basis == null ? null : basis.code())
                .param("version", plan.version())
                .update();
        rows.add(plan.id(), plan.rows());
        notes.add(plan.id(), plan.origin().uncertain(), plan.origin().unread());
        history.begin(plan);
    }

    /// Lets nobody else change a plan until the transaction ends.
    void hold(PlanId id) {
        jdbc.sql("""
                        select id
                          from plan.plan
                         where id = :id
                           for update
                        """).param("id", id.value()).query(UUID.class).optional();
    }

    /// Puts a version in the place of the one before it; rows and activities that stay are changed, not made anew.
    void succeed(Plan before, Plan after, PlanVersion.Kind kind, @Nullable Integer restored) {
        int changed = jdbc.sql("""
                        update plan.plan
                           set strategy = :strategy
                             , template_version = :template_version
                             , title = :title
                             , period_from = :period_from
                             , period_to = :period_to
                             , version = :version
                         where id = :id
                           and version = :version_before
                        """)
                .param("strategy", after.strategy())
                .param("template_version", after.template())
                .param("title", after.title())
                .param("period_from", after.period().from())
                .param("period_to", after.period().to())
                .param("version", after.version())
                .param("id", after.id().value())
                .param("version_before", before.version())
                .update();
        if (changed == 0) {
            throw new StaleVersion("Plan " + before.id() + " is no longer in version " + before.version());
        }
        history.succeed(before, after, kind, restored);
        rows.replace(after.id(), after.rows());
        notes.replace(after.id(), after.origin().uncertain(), after.origin().unread());
    }

    /// Writes what an edit changed.
    void edit(Plan before, Plan after) {
        rows.write(after.id(), before.rows(), after.rows());
        jdbc.sql("""
                        update plan.plan
                           set edit = :edit
                             , template_version = :template_version
                         where id = :id
                        """)
                .param("edit", after.edit())
                .param("template_version", after.template())
                .param("id", after.id().value())
                .update();
    }

    void remove(PlanId id) {
        jdbc.sql("delete from plan.plan where id = :id").param("id", id.value()).update();
    }

    /// Where the plan belongs, for asking what somebody may do with it.
    Optional<ScopeId> scopeOf(PlanId id) {
        return jdbc.sql("select administration from plan.plan where id = :id")
                .param("id", id.value())
                .query((result, number) -> new ScopeId(result.getString("administration")))
                .optional();
    }

    Optional<PlanState> state(PlanId id) {
        return jdbc.sql("select version, edit from plan.plan where id = :id")
                .param("id", id.value())
                .query((result, number) -> new PlanState(id, result.getInt("version"), result.getInt("edit")))
                .optional();
    }

    Plan get(PlanId id) {
        return find(id).orElseThrow(() -> new NotFound("No plan " + id));
    }

    /// The plan with the one row that is, or holds, a part, and without what the reading left open.
    ///
    /// It may be edited in that row, and is not to be shown whole.
    Plan get(PlanId id, UUID part) {
        return find(id, result -> plan(result, rows.of(id, part), List.of(), List.of()))
                .orElseThrow(() -> new NotFound("No plan " + id));
    }

    List<PlacedRow> places(PlanId id) {
        return rows.places(id);
    }

    Optional<Plan> find(PlanId id) {
        return find(id, result -> plan(result, rows.of(id), notes.uncertainOf(id), notes.unreadOf(id)));
    }

    private interface Reading {
        Plan of(ResultSet result) throws SQLException;
    }

    private Optional<Plan> find(PlanId id, Reading reading) {
        return jdbc.sql("""
                        select p.id, p.administration, p.strategy, p.template_version, p.title, p.period_from, p.period_to
                             , v.file_id, v.made_at, v.made_by, p.basis, p.version, p.edit
                          from plan.plan p
                          join plan.plan_version v on v.plan_id = p.id and v.version = p.version
                         where p.id = :id
                        """)
                .param("id", id.value())
                .query((result, number) -> reading.of(result))
                .optional();
    }

    private static Plan plan(
            ResultSet result, List<PlanRow> rows, List<ReadPlan.Uncertainty> uncertain, List<ReadPlan.Unread> unread)
            throws SQLException {
        PlanId id = new PlanId(result.getObject("id", UUID.class));
        PlanOrigin origin = new PlanOrigin(
                result.getObject("file_id", UUID.class),
                result.getObject("made_at", OffsetDateTime.class).toInstant(),
                result.getObject("made_by", UUID.class),
                uncertain,
                unread);
        String basis = result.getString("basis");
        return new Plan(
                id,
                result.getString("administration"),
                result.getString("strategy"),
                result.getInt("template_version"),
                result.getString("title"),
                new Period(
                        result.getObject("period_from", LocalDate.class),
                        result.getObject("period_to", LocalDate.class)),
                rows,
                origin,
                basis == null ? null : Basis.valueOf(basis.toUpperCase(Locale.ROOT)),
                result.getInt("version"),
                result.getInt("edit"));
    }
}
