package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// Choosing the goals of steering documents that an activity counts towards, and seeing it from both sides.
@WebTest
class ServedGoalsWebTest {

    private static final String DOCUMENT = "/styrdokument/ungdomsplan-2021-2024";
    private static final String GOAL = DOCUMENT + "/mal/ungdomsplan-2021-2024-1";

    @LocalServerPort
    private int port;

    private Browser browser;
    private String plan;

    @BeforeEach
    void openABrowser() {
        browser = new Browser(port);
        createPlan("Norra Ekdalens stadsdelsförvaltning");
    }

    private void createPlan(String administration) {
        Page review = browser.upload(
                browser.get("/handlingsplaner/inlasningar/ny"),
                "/handlingsplaner/inlasningar",
                "fil",
                "plan.html",
                PlanFiles.clear(administration),
                200);
        plan = browser.submit(review, review.path() + "/plan", Map.of("saker", "ja"))
                .path();
    }

    @Test
    void offersTheGoalsOfTheDocumentsInForceDuringThePlanFoldedDocumentByDocument() {
        Page form = form();

        assertThat(form.select(".plan-goals summary").eachText())
                .contains("Agenda 2030 (17 mål)", "Barnkonventionen (42 mål)")
                .noneMatch(title -> title.contains("2026–2029"));
        assertThat(form.select("[name=bidrar]")).hasSize(60);
        assertThat(form.select(".plan-goals details[open]")).isEmpty();
    }

    @Test
    void findsGoalsByWordsWithoutScriptAndKeepsWhatIsChosen() {
        Page form = form();

        Page found = browser.submitTo(
                form,
                form.path(),
                form.path() + "/sokning",
                Map.of("sokord", "agenda FRED", "bidrar", "agenda-2030-4"));

        assertThat(found.select("[role=status]").text()).contains("Ett mål passar orden.");
        assertThat(found.select(".plan-goals details[open] summary").eachText())
                .containsExactly("Valt mål", "Agenda 2030 (1 mål)");
        assertThat(found.select("[name=bidrar][checked]").attr("value")).isEqualTo("agenda-2030-4");
        assertThat(browser.submitTo(form, form.path(), form.path() + "/sokning", Map.of("sokord", "enhörning"))
                        .text())
                .contains("Inget mål passar orden. Sök på färre ord.");
    }

    @Test
    void showsTheGoalAtTheActivityAndTheActivityAtTheGoal() {
        Page said = browser.submit(form(), form().path(), Map.of("bidrar", "ungdomsplan-2021-2024-1"));

        var link = said.select(".plan-details a[href='" + GOAL + "']");
        assertThat(link.text())
                .isEqualTo("Plan för ungas fritid 2021–2024, mål 1: Unga är med och bestämmer om sin fritid");
        Page goal = browser.get(GOAL);
        assertThat(goal.select(".steering-served a").attr("href")).startsWith(plan + "#");
        assertThat(goal.select(".steering-served").text()).contains("Norra Ekdalens stadsdelsförvaltning");
        assertThat(browser.get(DOCUMENT).select("#mal-ungdomsplan-2021-2024-1 .steering-served a"))
                .isNotEmpty();
        assertThat(browser.get(plan).select(".plan-details").text()).contains("Räknas också i", "mål 1");
    }

    @Test
    void keepsADocumentAndAGoalThatActivitiesCountTowards() {
        browser.submit(form(), form().path(), Map.of("bidrar", "ungdomsplan-2021-2024-1"));
        Page document = browser.get(DOCUMENT + "/borttagning");

        assertThat(document.text()).contains("så dokumentet kan inte tas bort. Avsluta det i stället.");
        assertThat(document.select("form[action$=borttagning]")).isEmpty();
        assertThat(browser.get(GOAL + "/borttagning").text()).contains("så det kan inte tas bort.");
        assertThat(browser.get(DOCUMENT).select("a[href$=borttagning]")).isEmpty();
        assertThat(browser.get(DOCUMENT + "/avslut").text()).contains("gör det även sedan.");
    }

    @Test
    void tellsNobodyOfActivitiesInPlansThatTheyMayNotSee() {
        createPlan("Sjöviks stadsdelsförvaltning");
        browser.submit(form(), form().path(), Map.of("bidrar", "agenda-2030-11"));

        Page elsewhere =
                new Browser(port).as("partner-contributor").get("/styrdokument/agenda-2030/mal/agenda-2030-11");

        assertThat(elsewhere.select(".steering-served")).isEmpty();
    }

    @Test
    void refusesAGoalThatIsNoLongerThere() {
        Page wrong = browser.submit(form(), form().path(), Map.of("bidrar", "agenda-2030-99"), 422);

        assertThat(wrong.select(".sh-summary").text()).contains("Välj bland alternativen.");
    }

    private Page form() {
        Page editor = browser.get(plan + "/redigera");
        return browser.get(
                editor.select("[aria-label='Mer om aktivitet 1.1.1']").attr("href") + "/bidrar");
    }
}
