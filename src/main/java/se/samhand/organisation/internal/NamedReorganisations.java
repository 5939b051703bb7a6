package se.samhand.organisation.internal;

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

/// Names reorganisations in the trail.
@Repository
class NamedReorganisations implements NamedObjects {

    private final JdbcClient jdbc;

    NamedReorganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "reorganisation";
    }

    @Override
    public Set<String> events() {
        return Set.of("organisation.reorganisation-");
    }

    @Override
    public Map<UUID, NamedObject> find(Set<UUID> ids, Actor reader, Words words) {
        return RowsById.in(
                jdbc,
                """
                        select id, title
                          from organisation.reorganisation
                         where id = any (:ids)
                        """,
                ids,
                (row, number) -> new NamedObject(row.getString("title"), "/omorganisationer/" + row.getString("id")));
    }
}
