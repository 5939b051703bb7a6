package se.samhand.plan.internal.version;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.plan.PlanId;

/// Everything whose events belong to the history of a plan.
///
/// That is the plan, the files that it was read from, and its rows, those of earlier versions included.
@Component
public class PlanTrailQuery {

    private final JdbcClient jdbc;

    PlanTrailQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param withRows whether what is said about the rows belongs to it
    @Transactional(readOnly = true)
    public Set<UUID> subjects(PlanId plan, boolean withRows) {
        return jdbc.sql("""
                        select id from plan.plan where id = :plan
                        union
                        select id from plan.plan_import where plan_id = :plan
                        union
                        select id from plan.plan_row where plan_id = :plan and :withRows
                        union
                        select (held ->> 'id')::uuid
                          from plan.plan_version made
                          cross join json_array_elements(made.content -> 'rows') held
                         where made.plan_id = :plan
                           and made.content is not null
                           and :withRows
                        """)
                .param("plan", plan.value())
                .param("withRows", withRows)
                .query((row, number) -> row.getObject(1, UUID.class))
                .set();
    }
}
