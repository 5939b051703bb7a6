package se.samhand.plan.internal;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.RowsById;
import se.samhand.kernel.Actor;
import se.samhand.ui.NamedObject;
import se.samhand.ui.NamedObjects;
import se.samhand.ui.Words;

/// Names rows of plans in the trail, which people talk about.
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
                        """,
                ids,
                (row, number) -> new NamedObject(
                        words.get("plan.trail.row", row.getInt("position") + 1, row.getString("title")),
                        "/handlingsplaner/" + row.getString("plan_id")));
    }
}
