package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

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
    void keepsItApartAsItWas() {
        var list = browser.follow(browser.get("/handlingsplaner"), "Som det var");

        assertThat(list.select("tbody th").text()).doesNotContain("I dag Sjövik");
        assertThat(list.select("option[value=sdf-norra-ekdalen]")).isNotEmpty();
        assertThat(browser.get("/handlingsplaner?forvaltning=sdf-sjovik&visa=da")
                        .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void leadsFromThePageOfTheAdministrationToItsPlans() {
        var plans = browser.follow(browser.get("/organisation/sdf-norra-ekdalen"), "En handlingsplan");

        assertThat(plans.select("tbody tr")).hasSize(1);
    }
}
