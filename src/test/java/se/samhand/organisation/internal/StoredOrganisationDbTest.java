package se.samhand.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.kernel.StaleVersion;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationReference;
import se.samhand.organisation.Succession;
import se.samhand.organisation.SuccessionKind;
import se.samhand.testing.DbTest;

@DbTest
@Transactional
class StoredOrganisationDbTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2026, 12, 31);

    @Autowired
    StoredOrganisation organisation;

    @Autowired
    ReferenceLoading loading;

    @Autowired
    Units units;

    @Autowired
    OrganisationProperties properties;

    @Autowired
    JdbcClient jdbc;

    private OrganisationReference reference;
    private Administration first;

    @BeforeEach
    void readTheReferenceFiles() {
        reference = OrganisationReference.load(properties.data());
        first = reference.administrations().getFirst();
    }

    @Test
    void holdsTheReferenceOrganisationFromTheStart() {
        assertThat(organisation.municipality()).isEqualTo(reference.municipality());
        assertThat(organisation.administrations()).containsExactlyInAnyOrderElementsOf(reference.administrations());
        assertThat(organisation.roles()).isEqualTo(reference.roles());
        assertThat(units.find(reference.partners().getFirst().code())).isPresent();
    }

    @Test
    void findsAnAdministrationByItsCode() {
        assertThat(organisation.administration(first.code())).contains(first);
        assertThat(organisation.administration("sdf-atlantis")).isEmpty();
    }

    @Test
    void callsAnAdministrationWhatItIsCalledOnTheDayThatIsAskedFor() {
        units.update(unit().renamed(NEW_YEAR, "Norra Ådalens stadsdelsförvaltning", "Norra Ådalen"));

        assertThat(organisation.administration(first.code(), DAY_BEFORE))
                .map(Administration::shortName)
                .contains(first.shortName());
        assertThat(organisation.administration(first.code(), NEW_YEAR)).hasValueSatisfying(later -> {
            assertThat(later.name()).isEqualTo("Norra Ådalens stadsdelsförvaltning");
            assertThat(later.genitive()).isEqualTo("Norra Ådalens");
            assertThat(later.validFrom()).isEqualTo(first.validFrom());
        });
    }

    @Test
    void leavesOutOnALaterDayWhatHasEndedButStillKnowsIt() {
        units.update(unit().ended(DAY_BEFORE));

        assertThat(organisation.administrations(DAY_BEFORE))
                .extracting(Administration::code)
                .contains(first.code());
        assertThat(organisation.administrations(NEW_YEAR))
                .extracting(Administration::code)
                .doesNotContain(first.code());
        assertThat(organisation.administration(first.code()))
                .hasValueSatisfying(ended -> assertThat(ended.validTo()).isEqualTo(DAY_BEFORE));
        assertThat(organisation.unit(first.code(), NEW_YEAR)).isEmpty();
    }

    @Test
    void knowsAllThatCameBeforeAndAfter() {
        units.add(new Succession("sdf-norra-ekdalen", "sdf-sjovik", NEW_YEAR, SuccessionKind.MERGED));
        units.add(new Succession("sdf-sjovik", "sdf-kvarnbacka", NEW_YEAR.plusYears(1), SuccessionKind.MERGED));

        assertThat(organisation.successorsOf("sdf-norra-ekdalen")).containsOnly("sdf-sjovik", "sdf-kvarnbacka");
        assertThat(organisation.predecessorsOf("sdf-kvarnbacka")).containsOnly("sdf-norra-ekdalen", "sdf-sjovik");
        assertThat(organisation.predecessorsOf("sdf-norra-ekdalen")).isEmpty();
    }

    @Test
    void takesOverAnEditionThatIsNewerThanWhatIsThere() {
        jdbc.sql("update organisation.unit_version set name = code_name.code from organisation.unit code_name"
                        + " where code_name.code = unit")
                .update();
        jdbc.sql("update organisation.role set name = 'Gammalt namn'").update();
        jdbc.sql("delete from organisation.municipality").update();

        loading.load(reference);

        assertThat(organisation.municipality()).isEqualTo(reference.municipality());
        assertThat(organisation.administrations()).containsExactlyInAnyOrderElementsOf(reference.administrations());
        assertThat(organisation.roles()).isEqualTo(reference.roles());
    }

    @Test
    void leavesWhatAPersonHasChangedAsTheyMadeItWhenANewerEditionComes() {
        units.update(unit().renamed(NEW_YEAR, "Norra Ådalens stadsdelsförvaltning", "Norra Ådalen"));
        jdbc.sql("delete from organisation.municipality").update();

        loading.load(reference);

        assertThat(unit().at(NEW_YEAR).orElseThrow().shortName()).isEqualTo("Norra Ådalen");
    }

    @Test
    void changesNothingWhenTheSameEditionIsLoadedAgain() {
        jdbc.sql("update organisation.unit_version set short_name = 'Ändrat' where unit = :code")
                .param("code", first.code())
                .update();

        loading.load(reference);

        assertThat(organisation.administration(first.code()).orElseThrow().shortName())
                .isEqualTo("Ändrat");
    }

    @Test
    void refusesToMixTwoMunicipalitiesInOneDatabase() {
        var other = OrganisationReference.load(properties.data().equals("ekdalen") ? "stockholm" : "ekdalen");

        assertThatThrownBy(() -> loading.load(other)).hasMessageContaining("samhand.data=" + properties.data());
    }

    @Test
    void refusesToSaveOverWhatSomebodyElseSaved() {
        var read = unit();
        units.update(read.ended(DAY_BEFORE));

        assertThatThrownBy(() -> units.update(read.ended(NEW_YEAR))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void refusesTwoVersionsAtATime() {
        var overlapping = jdbc.sql("""
                        insert into organisation.unit_version (unit, valid_from, name, short_name)
                        values (:code, date '2026-01-01', 'Annat namn', 'Annat')
                        """).param("code", first.board().code());

        assertThatThrownBy(overlapping::update)
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("unit_version_one_at_a_time");
    }

    @Test
    void refusesAPlaceInSomethingThatDoesNotExistAllTheTime() {
        jdbc.sql("update organisation.unit_version set valid_to = date '2026-12-31' where unit = :board")
                .param("board", first.board().code())
                .update();

        var checked = jdbc.sql("set constraints all immediate");

        assertThatThrownBy(checked::update)
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("unit_version_parent_exists_all_the_time");
    }

    @Test
    void refusesAUnitThatEndsBeforeItBegins() {
        var backwards = jdbc.sql("""
                        update organisation.unit_version
                           set valid_from = date '2023-07-01', valid_to = date '2023-06-30'
                         where unit = :code
                        """).param("code", first.code());

        assertThatThrownBy(backwards::update)
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageMatching("(?s).*(unit_version_ends_not_before|range lower bound).*");
    }

    private OrganisationUnit unit() {
        return units.find(first.code()).orElseThrow();
    }
}
