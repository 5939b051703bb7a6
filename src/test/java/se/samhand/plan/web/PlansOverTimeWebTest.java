package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.Browser;
import se.samhand.testing.WebTest;

/// Norra Ekdalen became a part of Sjövik: its plan as it was, and as today.
@WebTest
class PlansOverTimeWebTest {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void letSjovikTakeOver() {
        browser = new Browser(port);
        jdbc.sql("""
                        insert into organisation.succession (predecessor, successor, day, kind)
                        values ('sdf-norra-ekdalen', 'sdf-sjovik', date '2024-01-01', 'MERGED')
                        on conflict do nothing
                        """).update();
    }

    @Test
    void countsThePlanWhereItBelongsToday() {
        var list = browser.get("/handlingsplaner?forvaltning=sdf-sjovik");

        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody th").text())
                .contains("Norra Ekdalens stadsdelsförvaltning")
                .contains("I dag Sjöviks stadsdelsförvaltning");
        assertThat(list.select("option[value=sdf-norra-ekdalen]")).isEmpty();
    }

    @Test
    void marksAnAdministrationThatHasEndedAndOffersItOnlyWhenItHasPlans() {
        ended("sdf-norra-ekdalen", "2024-12-31");
        ended("forvaltning-social", "2024-12-31");
        jdbc.sql("delete from organisation.succession").update();

        var list = browser.get("/handlingsplaner");

        assertThat(list.select("main option[value=sdf-norra-ekdalen]").text())
                .isEqualTo("Norra Ekdalens stadsdelsförvaltning (–2024-12-31)");
        assertThat(list.select("option[value=forvaltning-social]")).isEmpty();
        ended("sdf-norra-ekdalen", null);
        ended("forvaltning-social", null);
    }

    private void ended(String code, @Nullable String day) {
        jdbc.sql("update organisation.unit_version set valid_to = cast(:day as date) where unit = :code")
                .param("day", day)
                .param("code", code)
                .update();
    }

    @Test
    void keepsItApartAsItWas() {
        var list = browser.follow(browser.get("/handlingsplaner"), "Som det var");

        assertThat(list.select("tbody th").text()).doesNotContain("I dag Sjövik");
        assertThat(list.select("option[value=sdf-norra-ekdalen]")).isNotEmpty();
        assertThat(browser.get("/handlingsplaner?forvaltning=sdf-sjovik&visa=da")
                        .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void showsTheListAsItWasOnADay() {
        var before = browser.get("/handlingsplaner?forvaltning=sdf-norra-ekdalen&datum=2023-12-31");
        assertThat(before.select("tbody th").text()).doesNotContain("Sjöviks");
        assertThat(before.text()).contains("Enheternas namn och plats visas som de var 2023-12-31.");
        assertThat(browser.get("/handlingsplaner?forvaltning=sdf-sjovik&datum=2023-12-31")
                        .select("tbody tr"))
                .isEmpty();

        var after = browser.get("/handlingsplaner?forvaltning=sdf-sjovik&datum=2024-06-01");
        assertThat(after.select("tbody th").text()).contains("2024-06-01: Sjöviks stadsdelsförvaltning");
        assertThat(browser.follow(after, "Som i dag").text()).doesNotContain("visas som de var");
        assertThat(browser.get("/handlingsplaner?datum=snart", 422).text()).contains("Skriv datumet som 2023-07-01.");
    }

    @Test
    void namesRolesByTheOrganisationOfTheDay() {
        jdbc.sql("""
                        update organisation.unit_version
                           set valid_from = date '2024-01-01', name = 'Nya Norra Ekdalen'
                         where unit = 'sdf-norra-ekdalen'
                        """).update();
        jdbc.sql("""
                        insert into organisation.unit_version (unit, valid_to, name, short_name, parent)
                        values ('sdf-norra-ekdalen', date '2023-12-31', 'Gamla Norra Ekdalen', 'Gamla Norra', 'sdn-norra-ekdalen')
                        """).update();

        assertThat(browser.get("/administration/konton").text()).contains("Nya Norra Ekdalen");
        assertThat(browser.get("/administration/konton?datum=2023-06-01").text())
                .contains("Gamla Norra Ekdalen")
                .doesNotContain("Nya Norra Ekdalen");

        jdbc.sql("delete from organisation.unit_version where unit = 'sdf-norra-ekdalen' and valid_from is null")
                .update();
        jdbc.sql("""
                        update organisation.unit_version
                           set valid_from = null, name = 'Norra Ekdalens stadsdelsförvaltning'
                         where unit = 'sdf-norra-ekdalen'
                        """).update();
    }

    @Test
    void leadsFromThePageOfTheAdministrationToItsPlans() {
        var plans = browser.follow(browser.get("/organisation/sdf-norra-ekdalen"), "En handlingsplan");

        assertThat(plans.select("tbody tr")).hasSize(1);
    }
}
