package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// Pasting a table into a plan, without the script.
@WebTest
class PasteWebTest {

    @LocalServerPort
    private int port;

    private Browser browser;
    private String plan;

    @BeforeEach
    void createPlan() {
        browser = new Browser(port);
        plan = EditedPlans.create(browser);
    }

    private static final String TABLE = """
            Utgångspunkt\tOmråde\tMål och nytta\tMetoder och arbetssätt\tAnsvarig\tTidsplan\tUppföljning
            Systematisk samhandling\tSamordnade insatser\tFler får hjälp i tid.\tEtt möte till.\tRektor\t2021\tT2
            Systematisk samhandling\tSnabbare insatser\tKortare väntan.\tEn jour på kvällen.\tEnhetschef\t2021\tVB
            """;

    @Test
    void showsWhatIsFoundAndWhereItGoesBeforeAnythingIsChanged() {
        Page form = browser.follow(browser.get(plan + "/redigera"), "Klistra in tabell");

        Page preview = browser.submit(form, form.path(), Map.of("tabell", TABLE));

        assertThat(preview.text()).contains("Hittade 2 rader med 2 aktiviteter", "Ett möte till.", "Ansvarig: Rektor");
        assertThat(preview.select("[name=plats-0] [selected]").text()).startsWith("I rad 1.1");
        assertThat(preview.select("[name=plats-1] [selected]").text()).startsWith("Som en ny rad sist under 1");
        assertThat(browser.get(plan).text()).doesNotContain("Ett möte till.");
    }

    @Test
    void laysItIntoThePlanAsOneEditThatIsTakenBackAtOnce() {
        Page form = browser.get(plan + "/redigera/inklistring");
        Page preview = browser.submit(form, form.path(), Map.of("tabell", TABLE));

        Page editor = browser.submit(preview, plan + "/redigera/inklistring/rader", Map.of());

        assertThat(editor.select("#kvitto").text()).contains("Tabellen är inklistrad.");
        assertThat(editor.select("tbody[data-point=sys] .text").eachText())
                .containsExactly(
                        "Ett samordningsmöte hålls varje månad.",
                        "En mall för gemensam planering tas fram.",
                        "Ett möte till.",
                        "En jour på kvällen.");
        assertThat(editor.select("[data-undo] button").attr("aria-label")).contains("klistrade in en tabell");
        assertThat(browser.get(plan + "/historik").text()).contains("klistrade in en tabell");

        Page undone = browser.submit(editor, plan + "/redigera/angring", Map.of());
        assertThat(undone.text()).doesNotContain("Ett möte till.", "En jour på kvällen.", "Fler får hjälp i tid.");
    }

    @Test
    void putsRowsWhereThePersonSaysOrLeavesThemOut() {
        Page form = browser.get(plan + "/redigera/inklistring");
        Page preview = browser.submit(form, form.path(), Map.of("tabell", TABLE));

        Page editor = browser.submit(
                preview, plan + "/redigera/inklistring/rader", Map.of("plats-0", "ny", "plats-1", "utan"));

        assertThat(editor.select("tbody[data-point=sys] .area .plan-cell")).hasSize(2);
        assertThat(editor.text()).contains("Ett möte till.").doesNotContain("En jour på kvällen.");
        Page none = browser.submit(
                preview, plan + "/redigera/inklistring/rader", Map.of("plats-0", "utan", "plats-1", "utan"), 422);
        assertThat(none.select(".sh-summary").text()).contains("minst en rad");
    }

    @Test
    void cleansWhatComesFromAWebPage() {
        String page =
                "<html><body><script>alert(1)</script><table onclick='x()'><tr><td>Område</td><td>Mål och nytta</td>"
                        + "<td>Metoder och arbetssätt</td><td>Ansvarig</td></tr><tr><td>Samordnade insatser</td><td>Mål</td>"
                        + "<td>Ur <b>Word</b>.<img src=x onerror=alert(1)></td><td>Rektor</td></tr></table></body></html>";
        Page form = browser.get(plan + "/redigera/inklistring");

        Page preview = browser.submit(form, form.path(), Map.of("tabell", "Ur Word.", "sida", page));

        assertThat(preview.select(".plan-pasted .text").text()).isEqualTo("Ur Word.");
        assertThat(preview.select("main script, main img")).isEmpty();
    }

    @Test
    void saysWhatToDoWhenNothingCanBeRead() {
        assertThat(refused("")).contains("Klistra in en tabell");
        assertThat(refused("Bara en mening.")).contains("Ingen tabell");
        assertThat(refused("<table>" + "<tr>".repeat(40_000)))
                .contains("Klistra in")
                .doesNotContain("Fel:Fel");
        assertThat(refused("å".repeat(200_001))).contains("för mycket text");
    }

    private String refused(String text) {
        Page form = browser.get(plan + "/redigera/inklistring");
        return browser.submit(form, form.path(), Map.of("tabell", text), 422)
                .select(".sh-summary")
                .text();
    }
}
