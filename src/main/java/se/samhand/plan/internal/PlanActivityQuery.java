package se.samhand.plan.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samhand.plan.PlanId;

/// One activity of a plan, as much of it as somebody needs who talks about it.
@Component
public class PlanActivityQuery {

    /// @param administration code of the administration that the plan belongs to
    public record Activity(PlanId plan, String administration, String planTitle, String text) {}

    private final JdbcClient jdbc;

    PlanActivityQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Activity> find(UUID activity) {
        return jdbc.sql("""
                        select p.id, p.administration, p.title, a.text
                          from plan.activity a
                          join plan.plan_row r on r.id = a.row_id
                          join plan.plan p on p.id = r.plan_id
                         where a.id = :id
                        """)
                .param("id", activity)
                .query((result, number) -> new Activity(
                        new PlanId(result.getObject("id", UUID.class)),
                        result.getString("administration"),
                        result.getString("title"),
                        result.getString("text")))
                .optional();
    }
}
