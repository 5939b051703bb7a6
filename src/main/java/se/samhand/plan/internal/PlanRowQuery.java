package se.samhand.plan.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samhand.plan.PlanId;

/// One row of a plan, as much of it as somebody needs who talks about it.
@Component
public class PlanRowQuery {

    /// A row among the others of its plan.
    ///
    /// @param administration code of the administration that the plan belongs to
    /// @param areas codes of the sub-areas, or the plan's own words where there is no code; empty when it has none
    /// @param number of the row in the plan, from 1
    public record Row(PlanId plan, String administration, String planTitle, String areas, int number) {}

    private final JdbcClient jdbc;

    PlanRowQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Row> find(UUID row) {
        return jdbc.sql("""
                        select p.id, p.administration, p.title, r.position
                             , coalesce((select string_agg(coalesce(s.code, s.wording), ', ' order by s.position)
                                           from plan.row_sub_area s
                                          where s.row_id = r.id), '') as areas
                          from plan.plan_row r
                          join plan.plan p on p.id = r.plan_id
                         where r.id = :id
                        """)
                .param("id", row)
                .query((result, number) -> new Row(
                        new PlanId(result.getObject("id", UUID.class)),
                        result.getString("administration"),
                        result.getString("title"),
                        result.getString("areas"),
                        result.getInt("position") + 1))
                .optional();
    }
}
