package se.samhand.plan.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
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

/// Names plans in the trail, and leads to the page that shows what a version changed.
@Repository
class NamedPlans implements NamedObjects {

    private static final String PLANS = "/handlingsplaner/";
    private static final Set<String> CHANGES = Set.of("plan.updated", "plan.version-restored");

    private final JdbcClient jdbc;

    NamedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public Set<String> events() {
        return Set.of(
                "plan.imported",
                "plan.updated",
                "plan.edited.",
                "plan.version-restored",
                "plan.invitation-",
                "plan.exported",
                "plan.original-fetched");
    }

    @Override
    public Map<UUID, NamedObject> find(Set<UUID> ids, Actor reader, Words words) {
        return RowsById.in(jdbc, """
                        select id, title, administration
                          from plan.plan
                         where id = any (:ids)
                        """, ids, (row, number) -> named(row, reader));
    }

    private static NamedObject named(ResultSet row, Actor reader) throws SQLException {
        var scope = new ScopeId(row.getString("administration"));
        return new NamedObject(
                row.getString("title"), reader.may(PlanPermissions.READ, scope) ? PLANS + row.getString("id") : null);
    }

    @Override
    public Optional<String> differenceOf(String code, UUID object, Map<String, String> arguments) {
        return CHANGES.contains(code) && arguments.containsKey("version")
                ? Optional.of(PLANS + object + "/versioner/" + arguments.get("version") + "/andringar")
                : Optional.empty();
    }
}
