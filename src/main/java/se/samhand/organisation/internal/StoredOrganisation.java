package se.samhand.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.organisation.Administration;
import se.samhand.organisation.AdministrationKind;
import se.samhand.organisation.Board;
import se.samhand.organisation.Municipality;
import se.samhand.organisation.OrganisationDirectory;
import se.samhand.organisation.OrganisationReference;
import se.samhand.organisation.Role;

/// The organisation in the database.
@Repository
class StoredOrganisation implements OrganisationDirectory {

    private final JdbcClient jdbc;

    StoredOrganisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql("""
                        select a.code, a.kind, a.name, a.short_name, a.genitive, a.other_names, a.valid_from, a.valid_to,
                               b.code as board_code, b.name as board_name
                          from organisation.administration a
                          join organisation.municipality m on m.content_version = a.content_version
                          join organisation.board b on b.code = a.board_code
                         order by a.position
                        """).query((row, number) -> administration(row)).list();
    }

    @Override
    public Optional<Administration> administration(String code) {
        return jdbc.sql("""
                        select a.code, a.kind, a.name, a.short_name, a.genitive, a.other_names, a.valid_from, a.valid_to,
                               b.code as board_code, b.name as board_name
                          from organisation.administration a
                          join organisation.board b on b.code = a.board_code
                         where a.code = :code
                        """)
                .param("code", code)
                .query((row, number) -> administration(row))
                .optional();
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

    /// Takes over an edition of the reference data that is newer than the one that is here.
    ///
    /// Nothing is deleted, because others point at it.
    void load(OrganisationReference reference) {
        refuseAnotherMunicipality(reference);
        if (contentVersion() >= reference.contentVersion()) {
            return;
        }
        saveMunicipality(reference);
        int position = 0;
        for (var administration : reference.administrations()) {
            saveBoard(administration.board());
            save(administration, reference.contentVersion(), ++position);
        }
        saveRoles(reference.roles());
    }

    private void refuseAnotherMunicipality(OrganisationReference reference) {
        jdbc.sql("select data_set from organisation.municipality")
                .query(String.class)
                .optional()
                .filter(dataSet -> !dataSet.equals(reference.dataSet()))
                .ifPresent(dataSet -> {
                    throw new IllegalStateException("This database holds the data set \"" + dataSet
                            + "\". Start with samhand.data=" + dataSet + ", or choose another database for \""
                            + reference.dataSet() + "\".");
                });
    }

    private int contentVersion() {
        return jdbc.sql("select content_version from organisation.municipality")
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private void saveMunicipality(OrganisationReference reference) {
        var municipality = reference.municipality();
        jdbc.sql("""
                        insert into organisation.municipality (data_set, content_version, code, name, short_name)
                        values (:dataSet, :contentVersion, :code, :name, :shortName)
                        on conflict (data_set) do update
                           set content_version = excluded.content_version, code = excluded.code,
                               name = excluded.name, short_name = excluded.short_name
                        """)
                .param("dataSet", reference.dataSet())
                .param("contentVersion", reference.contentVersion())
                .param("code", municipality.code())
                .param("name", municipality.name())
                .param("shortName", municipality.shortName())
                .update();
    }

    private void saveBoard(Board board) {
        jdbc.sql("""
                        insert into organisation.board (code, name) values (:code, :name)
                        on conflict (code) do update set name = excluded.name
                        """).param("code", board.code()).param("name", board.name()).update();
    }

    private void save(Administration administration, int contentVersion, int position) {
        jdbc.sql("""
                        insert into organisation.administration
                               (code, content_version, position, kind, name, short_name, genitive, other_names,
                                valid_from, valid_to, board_code)
                        values (:code, :contentVersion, :position, :kind, :name, :shortName, :genitive, :otherNames,
                                :validFrom::date, :validTo::date, :boardCode)
                        on conflict (code) do update
                           set content_version = excluded.content_version, position = excluded.position,
                               kind = excluded.kind, name = excluded.name, short_name = excluded.short_name,
                               genitive = excluded.genitive, other_names = excluded.other_names,
                               valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                               board_code = excluded.board_code
                        """)
                .param("code", administration.code())
                .param("contentVersion", contentVersion)
                .param("position", position)
                .param("kind", administration.kind().name())
                .param("name", administration.name())
                .param("shortName", administration.shortName())
                .param("genitive", administration.genitive())
                .param("otherNames", administration.otherNames().toArray(String[]::new))
                .param("validFrom", administration.validFrom())
                .param("validTo", administration.validTo())
                .param("boardCode", administration.board().code())
                .update();
    }

    private void saveRoles(List<Role> roles) {
        int position = 0;
        for (var role : roles) {
            jdbc.sql("""
                            insert into organisation.role (code, position, name, plural, name_english, other_wordings)
                            values (:code, :position, :name, :plural, :nameEnglish, :otherWordings)
                            on conflict (code) do update
                               set position = excluded.position, name = excluded.name, plural = excluded.plural,
                                   name_english = excluded.name_english, other_wordings = excluded.other_wordings
                            """)
                    .param("code", role.code())
                    .param("position", ++position)
                    .param("name", role.name())
                    .param("plural", role.plural())
                    .param("nameEnglish", role.nameEnglish())
                    .param("otherWordings", role.otherWordings().toArray(String[]::new))
                    .update();
        }
    }

    private static Administration administration(ResultSet row) throws SQLException {
        return new Administration(
                row.getString("code"),
                AdministrationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("genitive"),
                texts(row, "other_names"),
                date(row, "valid_from"),
                date(row, "valid_to"),
                new Board(row.getString("board_code"), row.getString("board_name")));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
