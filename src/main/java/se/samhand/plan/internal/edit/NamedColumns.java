package se.samhand.plan.internal.edit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.plan.PlanId;

/// The columns of their own that plans name, in their order.
@Repository
class NamedColumns {

    private final JdbcClient jdbc;

    NamedColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(PlanId plan) {
        return jdbc.sql("""
                        select name
                          from plan.own_column
                         where plan_id = :plan_id
                         order by position
                        """)
                .param("plan_id", plan.value())
                .query((result, number) -> result.getString("name"))
                .list();
    }

    void replace(PlanId plan, List<String> names) {
        jdbc.sql("""
                        delete from plan.own_column
                         where plan_id = :plan_id
                        """).param("plan_id", plan.value()).update();
        for (int i = 0; i < names.size(); i++) {
            jdbc.sql("""
                            insert into plan.own_column ( plan_id,  position,  name)
                            values                      (:plan_id, :position, :name)
                            """)
                    .param("plan_id", plan.value())
                    .param("position", i)
                    .param("name", names.get(i))
                    .update();
        }
    }
}
