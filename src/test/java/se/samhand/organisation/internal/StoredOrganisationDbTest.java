package se.samhand.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.organisation.Administration;
import se.samhand.organisation.OrganisationReference;
import se.samhand.testing.DbTest;

@DbTest
@Transactional
class StoredOrganisationDbTest {

    @Autowired
    StoredOrganisation organisation;

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
        assertThat(organisation.administrations()).isEqualTo(reference.administrations());
        assertThat(organisation.roles()).isEqualTo(reference.roles());
    }

    @Test
    void findsAnAdministrationByItsCode() {
        assertThat(organisation.administration(first.code())).contains(first);
        assertThat(organisation.administration("sdf-atlantis")).isEmpty();
    }

    @Test
    void readsBothDaysOfAnAdministrationThatHasEnded() {
        jdbc.sql("""
                        update organisation.administration
                           set valid_from = date '2007-01-01', valid_to = date '2023-06-30'
                         where code = :code
                        """).param("code", first.code()).update();

        var ended = organisation.administration(first.code()).orElseThrow();

        assertThat(ended.validFrom()).isEqualTo("2007-01-01");
        assertThat(ended.validTo()).isEqualTo("2023-06-30");
    }

    @Test
    void takesOverAnEditionThatIsNewerThanWhatIsThere() {
        jdbc.sql("update organisation.administration set name = 'Gammalt namn'").update();
        jdbc.sql("update organisation.board set name = 'Gammalt namn'").update();
        jdbc.sql("update organisation.role set name = 'Gammalt namn'").update();
        jdbc.sql("delete from organisation.municipality").update();

        organisation.load(reference);

        assertThat(organisation.municipality()).isEqualTo(reference.municipality());
        assertThat(organisation.administrations()).isEqualTo(reference.administrations());
        assertThat(organisation.roles()).isEqualTo(reference.roles());
    }

    @Test
    void changesNothingWhenTheSameEditionIsLoadedAgain() {
        jdbc.sql("update organisation.board set name = 'Ändrat'").update();

        organisation.load(reference);

        assertThat(organisation.administrations())
                .allSatisfy(administration ->
                        assertThat(administration.board().name()).isEqualTo("Ändrat"));
    }

    @Test
    void noLongerShowsAnAdministrationThatTheEditionLeavesOutButKeepsItForThoseWhoPointAtIt() {
        jdbc.sql("update organisation.administration set content_version = 0 where code = :code")
                .param("code", first.code())
                .update();

        assertThat(organisation.administrations())
                .doesNotContain(first)
                .hasSize(reference.administrations().size() - 1);
        assertThat(organisation.administration(first.code())).contains(first);
    }

    @Test
    void refusesToMixTwoMunicipalitiesInOneDatabase() {
        var other = OrganisationReference.load(properties.data().equals("ekdalen") ? "stockholm" : "ekdalen");

        assertThatThrownBy(() -> organisation.load(other)).hasMessageContaining("samhand.data=" + properties.data());
    }

    @Test
    void refusesAnAdministrationThatEndsBeforeItBegins() {
        var backwards = jdbc.sql("""
                        update organisation.administration
                           set valid_from = date '2023-07-01', valid_to = date '2023-06-30'
                         where code = :code
                        """).param("code", first.code());

        assertThatThrownBy(backwards::update)
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("administration_valid_to_not_before_from");
    }
}
