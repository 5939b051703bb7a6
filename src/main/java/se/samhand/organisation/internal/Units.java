package se.samhand.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.StaleVersion;
import se.samhand.organisation.Succession;
import se.samhand.organisation.SuccessionKind;
import se.samhand.organisation.UnitKind;

/// The stored units, with all their versions, and who followed whom.
@Repository
class Units {

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Everything, for changes that must fit the whole; nobody else changes the organisation until the transaction
    /// ends.
    OrganisationTree hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('organisation.unit'))")
                .query()
                .listOfRows();
        return tree();
    }

    OrganisationTree tree() {
        return new OrganisationTree(all(), successions());
    }

    Optional<OrganisationUnit> find(String code) {
        return read("where u.code = :code", code).stream().findFirst();
    }

    List<OrganisationUnit> all() {
        return read("where cast(:code as text) is null", null);
    }

    private List<OrganisationUnit> read(String which, @Nullable String code) {
        var units = new LinkedHashMap<String, OrganisationUnit>();
        jdbc.sql("""
                        select u.code, u.id, u.kind, u.other_names, u.is_from_reference, u.version
                             , v.valid_from, v.valid_to, v.name, v.short_name, v.parent
                          from organisation.unit u
                          join organisation.unit_version v on v.unit = u.code
                        """ + which + """

                         order by u.code, v.valid_from nulls first
                        """).param("code", code).query(row -> {
            var unit = unit(row);
            units.merge(unit.code(), unit, Units::joined);
        });
        return List.copyOf(units.values());
    }

    private static OrganisationUnit joined(OrganisationUnit before, OrganisationUnit after) {
        var versions = new ArrayList<>(before.versions());
        versions.addAll(after.versions());
        return new OrganisationUnit(
                before.code(),
                before.id(),
                before.kind(),
                before.otherNames(),
                before.isFromReference(),
                before.version(),
                versions);
    }

    List<Succession> successions() {
        return jdbc.sql("""
                        select predecessor, successor, day, kind
                          from organisation.succession
                         order by day, predecessor, successor
                        """)
                .query((row, number) -> new Succession(
                        row.getString("predecessor"),
                        row.getString("successor"),
                        row.getObject("day", LocalDate.class),
                        SuccessionKind.valueOf(row.getString("kind"))))
                .list();
    }

    /// Stores what was added and changed in the tree.
    void save(OrganisationTree tree) {
        tree.added().forEach(this::add);
        tree.changed().forEach(this::update);
        tree.addedSuccessions().forEach(this::add);
    }

    void add(OrganisationUnit unit) {
        jdbc.sql("""
                        insert into organisation.unit (code, id, kind, other_names, is_from_reference, version)
                        values (:code, :id, :kind, :otherNames, :isFromReference, :version)
                        """)
                .params(columns(unit))
                .param("id", unit.id())
                .param("version", unit.version())
                .update();
        addVersions(unit);
    }

    /// @throws StaleVersion when somebody else changed it first
    void update(OrganisationUnit unit) {
        int updated = jdbc.sql("""
                        update organisation.unit
                           set kind = :kind, other_names = :otherNames, is_from_reference = :isFromReference
                             , version = version + 1
                         where code = :code
                           and version = :version
                        """)
                .params(columns(unit))
                .param("version", unit.version())
                .update();
        if (updated == 0) {
            throw new StaleVersion("Somebody changed the unit " + unit.code() + " first");
        }
        jdbc.sql("delete from organisation.unit_version where unit = :code")
                .param("code", unit.code())
                .update();
        addVersions(unit);
    }

    private static Map<String, Object> columns(OrganisationUnit unit) {
        return Map.of(
                "code", unit.code(),
                "kind", unit.kind().name(),
                "otherNames", unit.otherNames().toArray(String[]::new),
                "isFromReference", unit.isFromReference());
    }

    private void addVersions(OrganisationUnit unit) {
        for (var version : unit.versions()) {
            jdbc.sql("""
                            insert into organisation.unit_version (unit, valid_from, valid_to, name, short_name, parent)
                            values (:unit, :validFrom::date, :validTo::date, :name, :shortName, :parent)
                            """)
                    .param("unit", unit.code())
                    .param("validFrom", version.validFrom())
                    .param("validTo", version.validTo())
                    .param("name", version.name())
                    .param("shortName", version.shortName())
                    .param("parent", version.parent())
                    .update();
        }
    }

    void add(Succession succession) {
        jdbc.sql("""
                        insert into organisation.succession (predecessor, successor, day, kind)
                        values (:predecessor, :successor, :day, :kind)
                        on conflict (predecessor, successor) do nothing
                        """)
                .param("predecessor", succession.predecessor())
                .param("successor", succession.successor())
                .param("day", succession.day())
                .param("kind", succession.kind().name())
                .update();
    }

    private static OrganisationUnit unit(ResultSet row) throws SQLException {
        return new OrganisationUnit(
                row.getString("code"),
                row.getObject("id", UUID.class),
                UnitKind.valueOf(row.getString("kind")),
                List.of((String[]) row.getArray("other_names").getArray()),
                row.getBoolean("is_from_reference"),
                row.getInt("version"),
                List.of(new UnitVersion(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("parent"))));
    }
}
