package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// Administration and year in the top bar, and what they mean for the list of plans; the demo plan is of 2019–2022.
@WebTest
class ViewpointWebTest {

    private static final String PLANS = "/handlingsplaner";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port).as("strategist");
    }

    @AfterEach
    void chooseNothing() {
        jdbc.sql("delete from ui.viewpoint").update();
    }

    @Test
    void leavesNothingOutUntilSomebodyChooses() {
        var page = browser.get(PLANS);

        assertThat(chosen(page, "administration")).isEqualTo("Alla förvaltningar");
        assertThat(chosen(page, "year")).isEqualTo("Alla år");
        assertThat(page.select(".sh-viewed")).isEmpty();
    }

    @Test
    void followsThePersonFromPageToPageAndToAnotherBrowser() {
        choose(browser.get("/organisation"), "administration", "sdf-sjovik");

        assertThat(chosen(browser.get(PLANS), "administration")).isEqualTo("Sjövik");
        assertThat(chosen(new Browser(port).as("strategist").get("/"), "administration"))
                .isEqualTo("Sjövik");
        assertThat(chosen(new Browser(port).as("reader").get("/"), "administration"))
                .isEqualTo("Alla förvaltningar");
    }

    @Test
    void narrowsTheListAndSaysSoAndShowsAllByOneClick() {
        choose(browser.get("/"), "administration", "sdf-sjovik");

        var narrowed = browser.get(PLANS);
        assertThat(narrowed.select("tbody").text()).doesNotContain("Norra Ekdalens stadsdelsförvaltning");
        assertThat(narrowed.select(".sh-viewed").text()).contains("Här visas bara Sjövik");

        var all = browser.follow(narrowed, "Visa alla");
        assertThat(all.select("tbody").text()).contains("Norra Ekdalens stadsdelsförvaltning");
        assertThat(chosen(browser.get(PLANS), "administration")).isEqualTo("Sjövik");
    }

    @Test
    void letsTheAddressGoBeforeWhatIsChosen() {
        choose(browser.get("/"), "administration", "sdf-sjovik");

        var page = browser.get(PLANS + "?forvaltning=sdf-norra-ekdalen");

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(chosen(page, "administration")).isEqualTo("Norra Ekdalen");
    }

    @Test
    void showsPlansOfTheYear() {
        assertThat(browser.get(PLANS + "?ar=2022").select("tbody").text())
                .contains("Norra Ekdalens stadsdelsförvaltning");
        assertThat(browser.get(PLANS + "?ar=2023").select("tbody").text())
                .doesNotContain("Norra Ekdalens stadsdelsförvaltning");
    }

    @Test
    void offersTheYearsOfPlansAndTheCurrentAndTheNext() {
        var offered = browser.get("/").select("details[data-view=year] button").eachText();

        assertThat(offered).startsWith("Alla år").contains("2019", "2020", "2021", "2022");
        assertThat(offered).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void meansTheOrganisationAsOfTheYear() {
        choose(browser.get("/"), "year", "2021");

        var list = browser.get("/organisation");
        assertThat(list.text()).contains("Enheternas namn och plats visas som de var 2021-12-31.");
        assertThat(browser.follow(list, "Som i dag").text()).doesNotContain("visas som de var");
    }

    @Test
    void offersOnlyAdministrationsThatThePersonMaySee() {
        var partner = new Browser(port).as("partner-contributor");

        assertThat(partner.get("/").select("details[data-view=administration]")).isEmpty();
        partner.submit(partner.get("/meny"), "/urval", Map.of("administration", "sdf-sjovik"));
        assertThat(jdbc.sql("select count(*) from ui.viewpoint where administration is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void takesAnythingElseForNoChoice() {
        browser.submit(browser.get("/meny"), "/urval", Map.of("administration", "finns-inte", "year", "i fjol"));

        assertThat(chosen(browser.get("/?ar=&forvaltning=%00"), "year")).isEqualTo("Alla år");
    }

    @Test
    void passesOverWhatCannotBeChosenAndSaysSo() {
        choose(browser.get("/"), "administration", "sdf-norra-ekdalen");

        var page = browser.get(PLANS + "?forvaltning=finns-inte&ar=snart");

        assertThat(page.select(".sh-note").eachText())
                .hasSize(2)
                .anyMatch(note -> note.contains("förvaltningen finns-inte"))
                .anyMatch(note -> note.contains("året snart"));
        assertThat(chosen(page, "administration")).isEqualTo("Norra Ekdalen");
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(browser.get(PLANS).select(".sh-note")).isEmpty();
    }

    @Test
    void tellsOfAnAdministrationThatIsNotOpenAsOfOneThatDoesNotExist() {
        var partner = new Browser(port).as("partner-contributor");

        assertThat(partner.get("/?forvaltning=sdf-sjovik").text())
                .contains("som inte finns eller inte är öppen för dig");
    }

    @Test
    void refusesADayThatIsNoneInEveryListOfUnitsAndSaysWhatToWrite() {
        browser = new Browser(port);
        for (var list : List.of(
                PLANS + "?",
                "/organisation?",
                "/administration/konton?",
                "/organisation/enheter.csv?",
                PLANS + "/rattelser?",
                "/atkomstgranskning?")) {
            assertThat(browser.get(list + "datum=abc", 422).text()).contains("Skriv datumet som 2023-07-01.");
            assertThat(browser.get(list + "datum=9999-01-01", 422).text())
                    .contains("Skriv ett datum mellan 1900-01-01 och 2199-12-31.");
        }
    }

    @Test
    void saysOfADayToComeWhatWillBe() {
        assertThat(browser.get(PLANS + "?datum=2190-01-01").text())
                .contains("visas som de blir 2190-01-01", "Som det blir");
    }

    @Test
    void countsOnTheStartPageWhatTheListShows() {
        choose(browser.get("/"), "year", "2023");

        assertThat(browser.get("/").text()).contains("Ingen handlingsplan är inläst för det du ser");
    }

    @Test
    void leadsBackToThePageWithoutWhatItsAddressSaid() {
        var page = browser.get(PLANS + "?ordning=period&forvaltning=sdf-sjovik&ar=2020&sida=1");

        var after = choose(page, "administration", "sdf-norra-ekdalen");

        assertThat(after.path()).isEqualTo(PLANS);
        assertThat(after.select("tbody tr")).hasSize(1);
        assertThat(after.select("th[aria-sort=ascending]").text()).isEqualTo("Period");
    }

    @Test
    void keepsTheDayAndTheOtherQuestionsOfThePageThatItWasChosenOn() {
        var then = choose(browser.get(PLANS + "?ordning=period&datum=2021-05-05&sida=1"), "year", "2021");

        assertThat(then.text()).contains("visas som de var 2021-05-05");
        assertThat(then.select("th[aria-sort=ascending]").text()).isEqualTo("Period");
        assertThat(choose(browser.get(PLANS + "?visa=da"), "year", "2021")
                        .select(".sh-as-of [aria-current]")
                        .text())
                .isEqualTo("Som det var");
    }

    private Page choose(Page page, String what, String value) {
        return browser.submit(page, "/urval", Map.of(what, value));
    }

    private static String chosen(Page page, String what) {
        return page.select("details[data-view=" + what + "] .chosen").text();
    }
}
