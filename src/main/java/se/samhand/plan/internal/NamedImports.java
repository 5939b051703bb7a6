package se.samhand.plan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.database.RowsById;
import se.samhand.kernel.Actor;
import se.samhand.kernel.ScopeId;
import se.samhand.plan.PlanPermissions;
import se.samhand.ui.NamedObject;
import se.samhand.ui.NamedObjects;
import se.samhand.ui.Words;

/// Names files that were taken in, in the trail: by when they came.
@Repository
class NamedImports implements NamedObjects {

    private final JdbcClient jdbc;

    NamedImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "import";
    }

    @Override
    public Set<String> events() {
        return Set.of("plan.file-received", "plan.file-discarded", "plan.corrected.");
    }

    @Override
    public Map<UUID, NamedObject> find(Set<UUID> ids, Actor reader, Words words) {
        return RowsById.in(jdbc, """
                        select id, administration, arrived_at
                          from plan.plan_import
                         where id = any (:ids)
                        """, ids, (row, number) -> named(row, reader, words));
    }

    private static NamedObject named(ResultSet row, Actor reader, Words words) throws SQLException {
        var administration = row.getString("administration");
        var arrived = row.getObject("arrived_at", OffsetDateTime.class).toInstant();
        return new NamedObject(
                words.get("plan.trail.import", words.formats().moment(arrived)),
                administration != null && reader.may(PlanPermissions.IMPORT, new ScopeId(administration))
                        ? "/handlingsplaner/inlasningar/" + row.getString("id")
                        : null);
    }
}
