package se.samhand.plan.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.plan.PlanId;
import se.samhand.plan.ReadPlan;

/// Who is responsible for activities, and who performs them.
@Repository
class ActivityRoles {

    record Role(
            boolean isResponsible, String wording, @Nullable String code) {}

    private final JdbcClient jdbc;

    ActivityRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID activity, ReadPlan.Activity content) {
        for (int position = 0; position < content.responsible().size(); position++) {
            String code = content.responsibleRoles().get(position);
            insert(activity, "responsible", position, content.responsible().get(position), code);
        }
        for (int position = 0; position < content.performedBy().size(); position++) {
            insert(activity, "performed_by", position, content.performedBy().get(position), null);
        }
    }

    private void insert(UUID activity, String kind, int position, String wording, @Nullable String code) {
        jdbc.sql("""
                        insert into plan.activity_role ( activity_id,  kind,  position,  wording,  code)
                        values                         (:activity_id, :kind, :position, :wording, :code)
                        """)
                .param("activity_id", activity)
                .param("kind", kind)
                .param("position", position)
                .param("wording", wording)
                .param("code", code)
                .update();
    }

    void remove(UUID activity) {
        jdbc.sql("delete from plan.activity_role where activity_id = :activity")
                .param("activity", activity)
                .update();
    }

    void remove(PlanId plan) {
        jdbc.sql("""
                        delete from plan.activity_role o
                         using plan.activity a
                          join plan.plan_row r on r.id = a.row_id
                         where a.id = o.activity_id
                           and r.plan_id = :plan_id
                        """).param("plan_id", plan.value()).update();
    }

    Map<UUID, List<Role>> of(UUID[] rows) {
        Map<UUID, List<Role>> found = new HashMap<>();
        jdbc.sql("""
                        select o.activity_id, o.kind, o.wording, o.code
                          from plan.activity_role o
                          join plan.activity a on a.id = o.activity_id
                         where a.row_id = any (:rows)
                         order by o.activity_id, o.position
                        """).param("rows", rows).query(result -> {
            Role role = new Role(
                    "responsible".equals(result.getString("kind")),
                    result.getString("wording"),
                    result.getString("code"));
            found.computeIfAbsent(result.getObject("activity_id", UUID.class), key -> new ArrayList<>())
                    .add(role);
        });
        return found;
    }
}
