package se.samhand.organisation.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samhand.kernel.UuidV7;
import se.samhand.organisation.Administration;
import se.samhand.organisation.AdministrationKind;
import se.samhand.organisation.OrganisationReference;
import se.samhand.organisation.Role;
import se.samhand.organisation.UnitKind;

/// Takes over an edition of the reference data that is newer than the one that is here.
///
/// Nothing is deleted, because others point at it; and what a person has changed since stays as they made it.
@Repository
class ReferenceLoading {

    private final JdbcClient jdbc;
    private final Units units;
    private final Clock clock;

    ReferenceLoading(JdbcClient jdbc, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    void load(OrganisationReference reference) {
        refuseAnotherMunicipality(reference);
        if (contentVersion() >= reference.contentVersion()) {
            return;
        }
        saveMunicipality(reference);
        unitsOf(reference).forEach(this::save);
        reference.successions().forEach(units::add);
        saveRoles(reference.roles());
    }

    private void save(OrganisationUnit unit) {
        units.find(unit.code())
                .ifPresentOrElse(
                        known -> {
                            if (known.isFromReference()) {
                                units.update(as(known, unit));
                            }
                        },
                        () -> units.add(unit));
    }

    private static OrganisationUnit as(OrganisationUnit known, OrganisationUnit newer) {
        return new OrganisationUnit(
                known.code(), known.id(), newer.kind(), newer.otherNames(), true, known.version(), newer.versions());
    }

    /// A board is there as long as the administration that works for it.
    private List<OrganisationUnit> unitsOf(OrganisationReference reference) {
        var found = new LinkedHashMap<String, OrganisationUnit>();
        for (var administration : reference.administrations()) {
            var board = administration.board();
            var period = new UnitVersion(
                    administration.validFrom(), administration.validTo(), board.name(), board.name(), null);
            found.put(board.code(), unit(board.code(), UnitKind.BOARD, List.of(), period));
            found.put(
                    administration.code(),
                    unit(
                            administration.code(),
                            administration.kind() == AdministrationKind.DISTRICT
                                    ? UnitKind.DISTRICT
                                    : UnitKind.SPECIALIST,
                            administration.otherNames(),
                            versionOf(administration)));
        }
        var all = new ArrayList<>(found.values());
        reference.partners().stream()
                .map(partner -> unit(
                        partner.code(),
                        partner.kind(),
                        List.of(),
                        new UnitVersion(null, null, partner.name(), partner.shortName(), null)))
                .forEach(all::add);
        return all;
    }

    private static UnitVersion versionOf(Administration administration) {
        return new UnitVersion(
                administration.validFrom(),
                administration.validTo(),
                administration.name(),
                administration.shortName(),
                administration.board().code());
    }

    private OrganisationUnit unit(String code, UnitKind kind, List<String> otherNames, UnitVersion version) {
        return new OrganisationUnit(code, UuidV7.next(clock), kind, otherNames, true, 0, List.of(version));
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
}
