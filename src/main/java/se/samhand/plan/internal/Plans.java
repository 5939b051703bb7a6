package se.samhand.plan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.NotFound;
import se.samhand.kernel.Period;
import se.samhand.plan.PlanId;

/// The plans of the municipality, each kept whole.
@Repository
class Plans {

    private final JdbcClient jdbc;
    private final PlanRows rows;
    private final ReadingNotes notes;

    Plans(JdbcClient jdbc, PlanRows rows, ReadingNotes notes) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.notes = notes;
    }

    void add(Plan plan) {
        Basis basis = plan.basis();
        jdbc.sql("""
                        insert into plan.plan
                               ( id,  administration,  strategy,  title,  period_from,  period_to
                               ,  file_id,  read_at,  read_by,  basis,  version)
                        values (:id, :administration, :strategy, :title, :period_from, :period_to
                               , :file_id, :read_at, :read_by, :basis, :version)
                        """)
                .param("id", plan.id().value())
                .param("administration", plan.administration())
                .param("strategy", plan.strategy())
                .param("title", plan.title())
                .param("period_from", plan.period().from())
                .param("period_to", plan.period().to())
                .param("file_id", plan.origin().file())
                .param("read_at", plan.origin().readAt().atOffset(ZoneOffset.UTC))
                .param("read_by", plan.origin().readBy())
                .param("basis", basis == null ? null : basis.code())
                .param("version", plan.version())
                .update();
        rows.add(plan.id(), plan.rows());
        notes.add(plan.id(), plan.origin().uncertain(), plan.origin().unread());
    }

    Plan get(PlanId id) {
        return find(id).orElseThrow(() -> new NotFound("No plan " + id));
    }

    Optional<Plan> find(PlanId id) {
        return jdbc.sql("""
                        select id, administration, strategy, title, period_from, period_to
                             , file_id, read_at, read_by, basis, version
                          from plan.plan
                         where id = :id
                        """)
                .param("id", id.value())
                .query((result, number) -> plan(result))
                .optional();
    }

    private Plan plan(ResultSet result) throws SQLException {
        PlanId id = new PlanId(result.getObject("id", UUID.class));
        PlanOrigin origin = new PlanOrigin(
                result.getObject("file_id", UUID.class),
                result.getObject("read_at", OffsetDateTime.class).toInstant(),
                result.getObject("read_by", UUID.class),
                notes.uncertainOf(id),
                notes.unreadOf(id));
        String basis = result.getString("basis");
        return new Plan(
                id,
                result.getString("administration"),
                result.getString("strategy"),
                result.getString("title"),
                new Period(
                        result.getObject("period_from", LocalDate.class),
                        result.getObject("period_to", LocalDate.class)),
                rows.of(id),
                origin,
                basis == null ? null : Basis.valueOf(basis.toUpperCase(Locale.ROOT)),
                result.getInt("version"));
    }
}
