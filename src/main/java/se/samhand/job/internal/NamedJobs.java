package se.samhand.job.internal;

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

/// Names long work in the trail, by what it is about.
@Repository
class NamedJobs implements NamedObjects {

    private final JdbcClient jdbc;

    NamedJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "job";
    }

    @Override
    public Set<String> events() {
        return Set.of("job.");
    }

    @Override
    public Map<UUID, NamedObject> find(Set<UUID> ids, Actor reader, Words words) {
        return RowsById.in(jdbc, """
                        select id, about
                          from job.job
                         where id = any (:ids)
                        """, ids, (row, number) -> new NamedObject(row.getString("about"), null));
    }
}
