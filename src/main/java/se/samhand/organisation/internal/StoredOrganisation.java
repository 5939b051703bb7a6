package se.samhand.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.organisation.Administration;
import se.samhand.organisation.AdministrationKind;
import se.samhand.organisation.Board;
import se.samhand.organisation.Municipality;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.Role;
import se.samhand.organisation.UnitKind;
import se.samhand.organisation.UnitSummary;
import se.samhand.ui.Formats;

/// The organisation in the database.
@Repository
class StoredOrganisation implements OrganisationDirectory {

    private static final String ADMINISTRATIONS = """
            select a.code, a.kind, a.other_names || array(select distinct v.name
                                                            from organisation.unit_version v
                                                           where v.unit = a.code
                                                             and v.name <> a.name) as other_names, a.name, a.short_name, a.valid_from, a.valid_to
                 , b.code as board_code, b.name as board_name
              from organisation.unit_on(:day) a
              join organisation.unit_on(:day) b on b.code = a.parent
             where a.kind in ('DISTRICT', 'SPECIALIST')
               and (a.is_there or :anyDay)
               and (cast(:code as text) is null or a.code = :code)
             order by a.kind, a.name collate "sv-SE-x-icu", a.code
            """;

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredOrganisation(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Municipality municipality() {
        return jdbc.sql("select code, name, short_name from organisation.municipality")
                .query((row, number) ->
                        new Municipality(row.getString("code"), row.getString("name"), row.getString("short_name")))
                .single();
    }

    @Override
    public List<Administration> administrations() {
        return jdbc.sql(ADMINISTRATIONS)
                .param("day", Formats.today(clock))
                .param("anyDay", true)
                .param("code", null)
                .query((row, number) -> administration(row))
                .list();
    }

    @Override
    public List<Administration> administrations(LocalDate day) {
        return jdbc.sql(ADMINISTRATIONS)
                .param("day", day)
                .param("anyDay", false)
                .param("code", null)
                .query((row, number) -> administration(row))
                .list();
    }

    @Override
    public Optional<Administration> administration(String code) {
        return jdbc.sql(ADMINISTRATIONS)
                .param("day", Formats.today(clock))
                .param("anyDay", true)
                .param("code", code)
                .query((row, number) -> administration(row))
                .optional();
    }

    @Override
    public Optional<Administration> administration(String code, LocalDate day) {
        return jdbc.sql(ADMINISTRATIONS)
                .param("day", day)
                .param("anyDay", false)
                .param("code", code)
                .query((row, number) -> administration(row))
                .optional();
    }

    @Override
    public Optional<UnitSummary> unit(String code, LocalDate day) {
        return jdbc.sql("""
                        select code, kind, name, short_name, parent, valid_from, valid_to
                          from organisation.unit_on(:day)
                         where is_there
                           and code = :code
                        """)
                .param("day", day)
                .param("code", code)
                .query((row, number) -> unit(row))
                .optional();
    }

    @Override
    public List<UnitSummary> units(LocalDate day) {
        return jdbc.sql("""
                        select code, kind, name, short_name, parent, valid_from, valid_to
                          from organisation.unit_on(:day)
                         where is_there
                         order by name collate "sv-SE-x-icu", code
                        """).param("day", day).query((row, number) -> unit(row)).list();
    }

    private static UnitSummary unit(ResultSet row) throws SQLException {
        return new UnitSummary(
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("parent"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    @Override
    public Map<String, String> unitNames(Set<String> codes) {
        Map<String, String> names = new HashMap<>();
        if (!codes.isEmpty()) {
            jdbc.sql("select code, name from organisation.unit_on(:day) where code = any (:codes)")
                    .param("day", Formats.today(clock))
                    .param("codes", codes.toArray(String[]::new))
                    .query(row -> {
                        names.put(row.getString("code"), row.getString("name"));
                    });
        }
        return names;
    }

    @Override
    public Set<String> successorsOf(String code) {
        return successorsOf(code, END_OF_TIME);
    }

    @Override
    public Set<String> successorsOf(String code, LocalDate day) {
        return Set.copyOf(jdbc.sql("""
                        with recursive known as (
                          select predecessor, successor from organisation.succession where day <= :day
                        )
                        , after as (
                          select successor as code from known where predecessor = :code
                          union
                          select k.successor from known k join after a on a.code = k.predecessor
                        )
                        select code from after where code <> :code
                        """)
                .param("code", code)
                .param("day", day)
                .query(String.class)
                .list());
    }

    @Override
    public Set<String> predecessorsOf(String code) {
        return predecessorsOf(code, END_OF_TIME);
    }

    @Override
    public Set<String> predecessorsOf(String code, LocalDate day) {
        return Set.copyOf(jdbc.sql("""
                        with recursive known as (
                          select predecessor, successor from organisation.succession where day <= :day
                        )
                        , earlier as (
                          select predecessor as code from known where successor = :code
                          union
                          select k.predecessor from known k join earlier e on e.code = k.successor
                        )
                        select code from earlier where code <> :code
                        """)
                .param("code", code)
                .param("day", day)
                .query(String.class)
                .list());
    }

    @Override
    public List<Role> roles() {
        return jdbc.sql("""
                        select code, name, plural, name_english, other_wordings
                          from organisation.role
                         order by position, code
                        """)
                .query((row, number) -> new Role(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("plural"),
                        row.getString("name_english"),
                        texts(row, "other_wordings")))
                .list();
    }

    private static Administration administration(ResultSet row) throws SQLException {
        return new Administration(
                row.getString("code"),
                AdministrationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                Genitive.of(row.getString("short_name"), row.getString("name")),
                texts(row, "other_names"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                new Board(row.getString("board_code"), row.getString("board_name")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
