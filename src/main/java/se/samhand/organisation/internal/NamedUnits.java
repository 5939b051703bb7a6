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

/// Names units in the trail, as they are called today or were called last.
@Repository
class NamedUnits implements NamedObjects {

    private final JdbcClient jdbc;

    NamedUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "unit";
    }

    @Override
    public Set<String> events() {
        return Set.of("organisation.unit-");
    }

    @Override
    public Map<UUID, NamedObject> find(Set<UUID> ids, Actor reader, Words words) {
        return RowsById.in(
                jdbc,
                """
                        select distinct on (u.code) u.id, u.code, v.name
                          from organisation.unit u
                          join organisation.unit_version v on v.unit = u.code
                         where u.id = any (:ids)
                         order by u.code, v.valid_from desc nulls last
                        """,
                ids,
                (row, number) -> new NamedObject(row.getString("name"), "/organisation/" + row.getString("code")));
    }
}
