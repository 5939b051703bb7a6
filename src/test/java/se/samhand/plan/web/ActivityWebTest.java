package se.samhand.plan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// All about one activity, as a page of its own.
@WebTest
class ActivityWebTest {

    @LocalServerPort
    private int port;

    private Browser browser;
    private String plan;

    @BeforeEach
    void createPlan() {
        browser = new Browser(port);
        plan = EditedPlans.create(browser);
    }

    @Test
    void tellsAllFieldsAndTheWayToWriteInThem() {
        Page activity = browser.get(first(browser.get(plan)));

        assertThat(activity.heading()).isEqualTo("Aktivitet 1.1.1");
        assertThat(activity.select(".sh-panel dl").text())
                .contains("Ett samordningsmöte hålls varje månad.", "Enhetschef", "T1", "SYS-3", "gemensam planering");
        Page cell = browser.get(
                activity.select("[aria-label='Ändra Ansvarig, 1.1.1']").attr("href"));
        assertThat(cell.heading()).isEqualTo("Ansvarig, 1.1.1");
    }

    @Test
    void leadsThroughTheActivitiesAndBackToThePlan() {
        Page activity = browser.get(first(browser.get(plan)));

        Page second =
                browser.get(activity.select("[aria-label^='Nästa aktivitet']").attr("href"));

        assertThat(second.heading()).isEqualTo("Aktivitet 1.1.2");
        assertThat(browser.get(second.select("[aria-label^='Förra aktiviteten']")
                                .attr("href"))
                        .heading())
                .isEqualTo("Aktivitet 1.1.1");
        assertThat(second.select("[data-panel-close]").attr("href")).isEqualTo(plan + "#a-1.1.2");
    }

    @Test
    void tellsWhatWasDoneToIt() {
        Page editor = browser.get(plan + "/redigera");
        String href = editor.select("[aria-label='Ändra Metod och arbetssätt, 1.1.1']")
                .attr("href");
        browser.submit(browser.get(href), href, Map.of("text", "Något annat."));

        Page history = browser.follow(browser.get(first(editor)), "Historik");

        assertThat(history.select(".plan-events").text()).contains("ändrade metod i en aktivitet", "Något annat.");
    }

    @Test
    void leadsToWhatIsSaidAboutIt() {
        Page activity = browser.get(first(browser.get(plan)));

        Page comments = browser.follow(activity, "Kommentarer");
        Page talk = browser.get(comments.select(".plan-embedded a").attr("href"));
        browser.submit(talk, talk.path(), Map.of("kommentar", "Bra och konkret."));

        assertThat(browser.get(activity.path()).select(".sh-tabs").text()).contains("Kommentarer 1");
        String fragment = comments.select(".plan-embedded").attr("data-hx-get");
        assertThat(new String(browser.fetch(fragment).body(), UTF_8)).contains("Bra och konkret.");
    }

    @Test
    void hasNoTabThatNobodyOffers() {
        browser.get(first(browser.get(plan)) + "/finns-inte", 404);
        browser.get(plan + "/aktiviteter/00000000-0000-0000-0000-000000000000", 404);
    }

    private static String first(Page table) {
        return table.select("td.method .sh-panel-link").first().attr("href");
    }
}
