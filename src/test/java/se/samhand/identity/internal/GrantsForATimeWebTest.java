package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.ScopeId;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;
import se.samhand.ui.Formats;

/// A role is given from a day to a day.
@WebTest
class GrantsForATimeWebTest {

    private static final ScopeId SJOVIK = new ScopeId("sdf-sjovik");

    @LocalServerPort
    int port;

    @Autowired
    AccountMother accounts;

    @Autowired
    PersonDirectory people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Browser browser;
    private LocalDate today;
    private UUID person;
    private String path;

    @BeforeEach
    void letSomebodyIn() {
        browser = new Browser(port);
        today = Formats.today(clock);
        person = accounts.invited("tid" + UUID.randomUUID().toString().substring(0, 8))
                .person();
        path = "/administration/konton/" + person;
    }

    @Test
    void givesARoleThatBeginsLater() {
        var page = give(today.plusDays(3).toString(), "", 200);

        assertThat(page.select("main table").text()).contains("Kommande", today.plusDays(3) + " och tills vidare");
        assertThat(isReading()).isFalse();

        moved("valid_from = :day", today);
        assertThat(isReading()).isTrue();
        assertThat(browser.get(path).select("main table").text()).contains("Gäller nu");
    }

    @Test
    void endsByItselfAfterItsLastDay() {
        give("", today.toString(), 200);
        assertThat(isReading()).isTrue();
        assertThat(people.holding("plan.read", SJOVIK))
                .anySatisfy(found -> assertThat(found.id()).isEqualTo(person));

        moved("valid_from = :day, valid_to = :day", today.minusDays(1));

        assertThat(isReading()).isFalse();
        assertThat(people.holding("plan.read", SJOVIK))
                .noneSatisfy(found -> assertThat(found.id()).isEqualTo(person));
        var page = browser.get(path);
        assertThat(page.select("main table").text()).contains("Upphörde");
        assertThat(page.select("main table a")).isEmpty();
    }

    @Test
    void canBeGivenAgainForOtherDaysButNotForTheSame() {
        give("", today.plusDays(5).toString(), 200);
        give(today.plusDays(6).toString(), "", 200);

        assertThat(give(today.plusDays(5).toString(), today.plusDays(7).toString(), 422)
                        .text())
                .contains("Personen har redan den rollen där");
        assertThat(accounts.grants(person)).hasSize(2);
    }

    @Test
    void refusesDaysThatCannotBe() {
        assertThat(give(today.minusDays(1).toString(), "", 422).text()).contains("Dagen har passerat");
        assertThat(give("", today.minusDays(1).toString(), 422).text()).contains("kommer före den första");
        var page = give("i morgon", "2026-02-31", 422);
        assertThat(page.text()).contains("Skriv datumet som");
        assertThat(page.select("#fran").attr("value")).isEqualTo("i morgon");
    }

    @Test
    void offersNoPartThatHasEndedAndRefusesItWithAReason() {
        var ended = "forvaltning-social";
        browser.submit(browser.get(path), path + "/hemvist", Map.of("hemvist", ended));
        var end = "/organisation/" + ended + "/avslut";
        browser.submit(browser.get(end), end, Map.of("fran", today.plusDays(2).toString()));
        assertThat(give(ended, today.plusDays(3).toString(), "", 422).text()).contains("Välj en annan");
        assertThat(browser.get(path).select("#omrade option[value=" + ended + "]"))
                .isNotEmpty();
        jdbc.sql("update organisation.unit_version set valid_to = :day where unit = :unit")
                .param("day", today.minusDays(1))
                .param("unit", ended)
                .update();

        var page = browser.get(path);

        assertThat(page.select("option[value=" + ended + "]")).isEmpty();
        assertThat(page.select("#hemvist option").eachAttr("value").getFirst()).isEmpty();
        assertThat(give(ended, "", "", 422).select("#omrade-error").text()).contains("finns inte längre");
        assertThat(browser.submit(page, path + "/hemvist", Map.of("hemvist", ended), 422)
                        .text())
                .contains("Den delen av organisationen finns inte längre. Välj en annan.");
        assertThat(accounts.grants(person)).isEmpty();
        var form = browser.get("/administration/konton/nytt");
        assertThat(form.select("option[value=" + ended + "]")).isEmpty();
        assertThat(browser.submit(
                                form,
                                "/administration/konton",
                                Map.of("namn", "Vera Prov", "anvandarnamn", "vera.ended", "hemvist", ended),
                                422)
                        .text())
                .contains("finns inte längre");
    }

    @Test
    void tellsInTheTrailForHowLong() {
        give("", today.plusDays(5).toString(), 200);

        assertThat(browser.get("/sparbarhet?objekt=" + person).text())
                .contains("gav rollen Enhetschef i Sjöviks stadsdelsförvaltning till och med " + today.plusDays(5));
    }

    @Test
    void neverLeavesTheMunicipalityWithAnAdministratorWhoseRoleRunsOut() {
        var administrator = accounts.actor("administrator").id();
        var own = accounts.grants(administrator).getFirst().id();
        var page = browser.get(path);
        browser.submit(
                page,
                path + "/roller",
                Map.of(
                        "roll",
                        "administrator",
                        "omrade",
                        "municipality",
                        "till",
                        today.plusDays(5).toString()));

        var end = "/administration/konton/" + administrator + "/roller/" + own + "/avslut";
        assertThat(browser.submit(browser.get(end), end, Map.of(), 422).text())
                .contains("det är den enda administratören");
    }

    @Test
    void isKeptInOrderByTheDatabase() {
        give("", "", 200);

        assertThatThrownBy(() -> moved("valid_to = valid_from - 1, valid_from = :day", today))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("role_grant_period_runs_forward");
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into identity.role_grant (id, person_id, role, scope, valid_from, granted_at, granted_by)
                        select gen_random_uuid(), person_id, role, scope, valid_from + 10, granted_at, granted_by
                          from identity.role_grant
                         where person_id = :person
                        """).param("person", person).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("role_grant_once_at_a_time");
    }

    private Page give(String from, String to, int status) {
        return give(SJOVIK.value(), from, to, status);
    }

    private Page give(String scope, String from, String to, int status) {
        return browser.submit(
                browser.get(path),
                path + "/roller",
                Map.of("roll", "unit-manager", "omrade", scope, "fran", from, "till", to),
                status);
    }

    private boolean isReading() {
        return people.actorOf(person).orElseThrow().may("plan.read", SJOVIK);
    }

    private void moved(String change, LocalDate day) {
        jdbc.sql("update identity.role_grant set " + change + " where person_id = :person")
                .param("day", day)
                .param("person", person)
                .update();
    }
}
