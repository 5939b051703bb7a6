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

/// Names lists of units in the trail, by the file that they were read from.
@Repository
class NamedUnitLists implements NamedObjects {

    private final JdbcClient jdbc;

    NamedUnitLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "unit-list";
    }

    @Override
    public Set<String> events() {
        return Set.of("organisation.units-");
    }

    @Override
    public Map<UUID, NamedObject> find(Set<UUID> ids, Actor reader, Words words) {
        return RowsById.in(
                jdbc,
                """
                        select id, file_name
                          from organisation.unit_import
                         where id = any (:ids)
                        """,
                ids,
                (row, number) -> new NamedObject(
                        row.getString("file_name"), "/organisation/inlasningar/" + row.getString("id")));
    }
}
