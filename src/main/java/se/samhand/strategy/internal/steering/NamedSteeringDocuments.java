package se.samhand.strategy.internal.steering;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.RowsById;
import se.samhand.kernel.Actor;
import se.samhand.strategy.SteeringPermissions;
import se.samhand.ui.NamedObject;
import se.samhand.ui.NamedObjects;
import se.samhand.ui.Words;

/// Names steering documents in the trail.
@Repository
class NamedSteeringDocuments implements NamedObjects {

    private final JdbcClient jdbc;

    NamedSteeringDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "steering-document";
    }

    @Override
    public Set<String> events() {
        return Set.of("strategy.steering-");
    }

    @Override
    public Map<UUID, NamedObject> find(Set<UUID> ids, Actor reader, Words words) {
        boolean isOpen = reader.may(SteeringPermissions.READ);
        return RowsById.in(
                jdbc,
                """
                        select id, code, title
                          from strategy.steering_document
                         where id = any (:ids)
                        """,
                ids,
                (row, number) -> new NamedObject(
                        row.getString("title"), isOpen ? "/styrdokument/" + row.getString("code") : null));
    }
}
