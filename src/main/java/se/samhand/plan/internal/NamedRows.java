package se.samhand.plan.internal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.RowsById;
import se.samhand.kernel.Actor;
import se.samhand.ui.NamedObject;
import se.samhand.ui.NamedObjects;
import se.samhand.ui.Words;

/// Names rows and activities of plans in the trail, which people talk about.
@Repository
class NamedRows implements NamedObjects {

    private final JdbcClient jdbc;

    NamedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "row";
    }

    @Override
    public Set<String> events() {
        return Set.of("discussion.");
    }

    @Override
    public Map<UUID, NamedObject> find(Set<UUID> ids, Actor reader, Words words) {
        return RowsById.in(
                jdbc,
                """
                        select r.id, r.position, p.id as plan_id, p.title
                          from plan.plan_row r
                          join plan.plan p on p.id = r.plan_id
                         where r.id = any (:ids)
                         union all
                        select a.id, null, p.id, p.title
                          from plan.activity a
                          join plan.plan_row r on r.id = a.row_id
                          join plan.plan p on p.id = r.plan_id
                         where a.id = any (:ids)
                        """,
                ids,
                (row, number) -> new NamedObject(
                        name(row.getObject("position", Integer.class), row.getString("title"), words),
                        "/handlingsplaner/" + row.getString("plan_id")));
    }

    private static String name(@Nullable Integer position, String plan, Words words) {
        return position == null
                ? words.get("plan.trail.activity", plan)
                : words.get("plan.trail.row", position + 1, plan);
    }
}
