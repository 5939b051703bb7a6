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

/// Writing in a plan without the script: each cell has a page of its own.
@WebTest
class EditWebTest {

    @LocalServerPort
    private int port;

    private Browser browser;
    private String plan;

    @BeforeEach
    void createPlan() {
        browser = new Browser(port);
        Page review = browser.upload(
                browser.get("/handlingsplaner/inlasningar/ny"),
                "/handlingsplaner/inlasningar",
                "fil",
                "plan.html",
                PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning"),
                200);
        plan = browser.submit(review, review.path() + "/plan", Map.of("saker", "ja"))
                .path();
    }

    @Test
    void leadsFromThePlanToEachCell() {
        Page editor = browser.follow(browser.get(plan), "Skriv i planen");

        assertThat(editor.select("[aria-label='Ändra Metod och arbetssätt, 1.1.1']"))
                .hasSize(1);
        assertThat(editor.select("[aria-label='Ändra Mål och nytta, 4.1']")).hasSize(1);
        assertThat(editor.select(".plan-write")).hasSize(2 * 2 + 3 * 5);
    }

    @Test
    void savesWhatIsWrittenInACell() {
        Page form = cell("Metod och arbetssätt, 1.1.1");

        Page editor = browser.submit(form, form.path(), Map.of("text", "Ett möte varje vecka."));

        assertThat(editor.path()).isEqualTo(plan + "/redigera");
        assertThat(editor.text()).contains("Ett möte varje vecka.").doesNotContain("samordningsmöte hålls");
        assertThat(browser.get(plan + "/historik").text()).contains("ändrade metod i en aktivitet");
    }

    @Test
    void savesEachKindOfCell() {
        write("Område, 1.1", "utgangspunkt", "SKY");
        write("Mål och nytta, 2.1", "mal-0", "Ett annat mål.");
        write("Ansvarig, 2.1.1", "roll-0", "Rektor");
        write("Utförs av, 2.1.1", "utfors", "Kuratorer\nLärare");
        write("Följs upp, 2.1.1", "annan", "Enkät i maj");
        Page time = cell("Tidsplan, 2.1.1");
        browser.submit(time, time.path(), Map.of("fran", "2020-01-01", "till", "2021-12-31"));

        assertThat(browser.get(plan).select("tbody[data-point=sky]").text())
                .contains("Ett annat mål.", "Rektor", "Kuratorer, Lärare", "Enkät i maj", "2020\u2060–\u20602021");
    }

    @Test
    void saysWhatIsWrongInACellAndKeepsWhatWasTyped() {
        Page text = cell("Metod och arbetssätt, 1.1.1");
        assertThat(browser.submit(text, text.path(), Map.of("text", " "), 422)
                        .select(".sh-summary")
                        .text())
                .contains("Skriv");

        Page time = cell("Tidsplan, 1.1.1");
        Page wrong = browser.submit(time, time.path(), Map.of("fran", "2022-01-01", "till", "2021-01-01"), 422);
        assertThat(wrong.select("[name=fran]").attr("value")).isEqualTo("2022-01-01");

        Page long50000 = browser.submit(text, text.path(), Map.of("text", "å".repeat(50_001)), 422);
        assertThat(long50000.select(".sh-summary").text()).contains("för lång");
    }

    @Test
    void keepsThirtyThousandCharactersAndWhatLooksLikeAPage() {
        String text = "<script>alert(1)</script> " + "åäö ".repeat(7_500);
        Page form = cell("Metod och arbetssätt, 1.1.1");

        Page editor = browser.submit(form, form.path(), Map.of("text", text));

        assertThat(editor.select(".plan-cell .text").first().text()).startsWith("<script>alert(1)</script> åäö");
    }

    @Test
    void showsBothTextsToWhoSavesOverSomebodyElse() {
        Page mine = cell("Metod och arbetssätt, 1.1.1");
        Browser other = new Browser(port).as("strategist");
        Page theirs = other.get(mine.path());
        other.submit(theirs, theirs.path(), Map.of("text", "Strategens text."));

        Page conflict = browser.submit(mine, mine.path(), Map.of("text", "Min text."), 409);

        assertThat(conflict.select(".sh-conflict").text())
                .contains("Någon annan har skrivit här", "Strategens", "Min", "ändrade metod i en aktivitet");
        assertThat(conflict.select("textarea[name=text]").text()).isEqualTo("Strategens text. Min text.");
        assertThat(conflict.select(".plan-merged [data-by=both]").text()).contains("Strategens text.", "Min text.");
        Page merged = browser.submit(conflict, conflict.path(), Map.of("text", "Strategens och min text."));
        assertThat(merged.text()).contains("Strategens och min text.");
    }

    @Test
    void proposesATextWithWhatBothHaveChanged() {
        Page mine = cell("Metod och arbetssätt, 1.1.1");
        Browser other = new Browser(port).as("strategist");
        Page theirs = other.get(mine.path());
        other.submit(theirs, theirs.path(), Map.of("text", "Ett samordningsmöte hålls varje vecka."));

        Page conflict =
                browser.submit(mine, mine.path(), Map.of("text", "Ett långt samordningsmöte hålls varje månad."), 409);

        assertThat(conflict.select("textarea[name=text]").text())
                .isEqualTo("Ett långt samordningsmöte hålls varje vecka.");
        browser.submit(conflict, conflict.path(), Map.of());
        assertThat(numbered("1.1.1")).contains("Ett långt samordningsmöte hålls varje vecka.");
        assertThat(browser.get(plan + "/historik").text()).contains("ändring 2").doesNotContain("ändring 3");
    }

    @Test
    void bringsTheRolesThatBothPutInTogether() {
        Page mine = cell("Ansvarig, 1.1.1");
        Browser other = new Browser(port).as("strategist");
        Page theirs = other.get(mine.path());
        other.submit(theirs, theirs.path(), Map.of("roll-1", "Rektor"));

        Page conflict = browser.submit(mine, mine.path(), Map.of("roll-1", "Fältsekreterare"), 409);
        browser.submit(conflict, conflict.path(), Map.of());

        assertThat(numbered("1.1.1") + browser.get(plan).text()).contains("Enhetschef", "Rektor", "Fältsekreterare");
    }

    @Test
    void takesBackAndDoesAgain() {
        write("Metod och arbetssätt, 1.1.1", "text", "Något annat.");
        Page editor = browser.get(plan + "/redigera");

        Page undone = browser.submit(editor, plan + "/redigera/angring", Map.of());
        assertThat(receipt(undone)).contains("Ändringen är ångrad.");
        assertThat(undone.text()).contains("Ett samordningsmöte hålls varje månad.");

        Page redone = browser.submit(undone, plan + "/redigera/omgorning", Map.of());
        assertThat(receipt(redone)).contains("Ändringen är gjord igen.");
        assertThat(redone.text()).contains("Något annat.");

        assertThat(receipt(browser.submit(redone, plan + "/redigera/omgorning", Map.of())))
                .contains("inget mer av ditt");
    }

    @Test
    void movesCopiesDividesMergesAndRemovesActivities() {
        Page first = more("Mer om aktivitet 1.1.1");
        assertThat(first.heading()).isEqualTo("Aktivitet 1.1.1");

        assertThat(press(first, "flytt", Map.of("steg", "1"))).contains("Aktiviteten är flyttad.");
        assertThat(numbered("1.1.2")).contains("Ett samordningsmöte");

        assertThat(press(first, "kopia", Map.of())).contains("Aktiviteten är kopierad.");
        assertThat(numbered("1.1.3")).contains("Ett samordningsmöte");

        assertThat(press(first, "delning", Map.of("texter", "Ett.\nTvå."))).contains("Aktiviteten är delad.");
        assertThat(numbered("1.1.3")).contains("Två.");

        String other = more("Mer om aktivitet 1.1.3").path();
        String id = other.substring(other.lastIndexOf('/') + 1);
        assertThat(press(first, "sammanslagning", Map.of("med", id))).contains("hopslagna");
        assertThat(numbered("1.1.2")).contains("Ett. Två.");

        assertThat(press(first, "borttagning", Map.of())).contains("Aktiviteten är borttagen.");
        assertThat(browser.get(plan).text()).doesNotContain("Ett. Två.");
    }

    @Test
    void tellsWhatWasDoneToAnActivityFromWhatToWhat() {
        assertThat(more("Mer om aktivitet 1.1.1").text()).contains("Inget är ändrat här");
        write("Metod och arbetssätt, 1.1.1", "text", "Ett samordningsmöte hålls varje vecka.");
        write("Ansvarig, 1.1.1", "roll-0", "Rektor");

        Page part = more("Mer om aktivitet 1.1.1");

        assertThat(part.select(".plan-events li p").eachText().getFirst())
                .contains("ändrade ansvarig för en aktivitet (ändring 2)");
        assertThat(part.select(".plan-events del").eachText()).contains("månad.", "Enhetschef");
        assertThat(part.select(".plan-events ins").eachText()).contains("vecka.", "Rektor");
        assertThat(part.select(".plan-events").text()).doesNotContain("table").doesNotContain("hand");
    }

    @Test
    void movesAnActivityIntoTheNextRow() {
        Page last = more("Mer om aktivitet 1.1.2");

        press(last, "flytt", Map.of("steg", "1"));

        assertThat(numbered("4.1.1")).contains("En mall för gemensam planering");
    }

    @Test
    void addsRowsAndActivities() {
        Page gap = browser.follow(browser.get(plan + "/redigera"), "Lägg till en rad här");
        Page added = browser.submit(gap, gap.path(), Map.of("mal-0", "Ett nytt mål."));
        assertThat(receipt(added)).contains("Raden är tillagd.");
        assertThat(added.text()).contains("Ett nytt mål.");

        Page form = browser.follow(added, "Lägg till en aktivitet");
        assertThat(browser.submit(form, form.path(), Map.of("text", ""), 422).title())
                .startsWith("Fel:");
        Page done = browser.submit(form, form.path(), Map.of("text", "En ny aktivitet."));

        assertThat(receipt(done)).contains("Aktiviteten är tillagd.");
        assertThat(done.text()).contains("En ny aktivitet.");
    }

    @Test
    void refusesWhoMayOnlyRead() {
        Browser reader = new Browser(port).as("reader");

        assertThat(reader.get(plan).text()).doesNotContain("Skriv i planen");
        reader.get(plan + "/redigera", 403);
        reader.get(cell("Metod och arbetssätt, 1.1.1").path(), 403);
    }

    @Test
    void knowsNoCellThatThePlanDoesNotHave() {
        browser.get(plan + "/redigera/01939a00-0000-7000-8000-00000000ffff/metod", 404);
        browser.get(cell("Metod och arbetssätt, 1.1.1").path().replace("/metod", "/mal"), 404);
        browser.get(cell("Metod och arbetssätt, 1.1.1").path().replace("/metod", "/egen"), 404);
    }

    private Page cell(String name) {
        Page editor = browser.get(plan + "/redigera");
        return browser.get(editor.select("[aria-label='Ändra " + name + "']").attr("href"));
    }

    private void write(String name, String field, String text) {
        Page form = cell(name);
        browser.submit(form, form.path(), Map.of(field, text));
    }

    private Page more(String label) {
        Page editor = browser.get(plan + "/redigera");
        return browser.get(editor.select("[aria-label='" + label + "']").attr("href"));
    }

    /// What the page says after an act; the page with the acts is fetched anew, as it was done by a person.
    private String press(Page part, String act, Map<String, String> values) {
        Page now = browser.get(part.path());
        return receipt(browser.submit(now, part.path() + "/" + act, values));
    }

    private static String receipt(Page page) {
        return page.select("#kvitto").text();
    }

    private String numbered(String number) {
        return browser.get(plan).select("#a-" + number.replace(".", "\\.")).text();
    }
}
