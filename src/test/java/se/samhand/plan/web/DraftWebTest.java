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

/// Putting a reading right, without script.
@WebTest
class DraftWebTest {

    private static final String NEW = "/handlingsplaner/inlasningar/ny";
    private static final String IMPORTS = "/handlingsplaner/inlasningar";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void choosesASubAreaAndKeepsTheWording() {
        Page review = upload(PlanFiles.unclear("Norra Ekdalens stadsdelsförvaltning"));
        assertThat(review.select(".draft-open").text()).contains("1 ställe kvar");

        Page row = browser.submit(
                browser.get(review.path() + "/rader/1/andra"),
                review.path() + "/rader/1",
                Map.of("utgangspunkt", "SYS", "omrade-0", "SYS-2"));

        assertThat(row.heading()).isEqualTo("Rad 1");
        assertThat(row.text()).contains("Ändringen är sparad.").contains("Inget kvar att se över");
        assertThat(row.select(".areas").text()).contains("SYS-2").contains("Något alldeles eget om båtar");
        Page plan = browser.submit(browser.get(review.path()), review.path() + "/plan", Map.of("saker", "ja"));
        assertThat(browser.get(plan.path()).text()).contains("Något alldeles eget om båtar");
        assertThat(browser.get(plan.path() + "/ursprung").text()).doesNotContain("Området känns inte igen.");
    }

    @Test
    void putsAnActivityRight() {
        Page review = upload(PlanFiles.clear("Sjöviks stadsdelsförvaltning"));

        Page row = browser.submit(
                browser.get(review.path() + "/aktiviteter/2/andra"),
                review.path() + "/aktiviteter/2",
                Map.of(
                        "text", "Möte varje vecka.",
                        "roll-1", "Bitr EC",
                        "kod-1", "DEPUTY_UNIT_MANAGER",
                        "utfors", "Fältassistenter",
                        "fran", "2020-01-01",
                        "till", "2020-06-30",
                        "annan", "Enkät i maj"));

        assertThat(row.select("#akt-2").text())
                .contains("Möte varje vecka.")
                .contains("Enhetschef, Bitr EC")
                .contains("Utförs av: Fältassistenter")
                .contains("Enkät i maj");
    }

    @Test
    void keepsWhatWasTypedWhenADateIsWrong() {
        Page review = upload(PlanFiles.clear("Sjöviks stadsdelsförvaltning"));

        Page refused = browser.submit(
                browser.get(review.path() + "/aktiviteter/2/andra"),
                review.path() + "/aktiviteter/2",
                Map.of("text", "Något annat", "fran", "i våras"),
                422);

        assertThat(refused.title()).startsWith("Fel:");
        assertThat(refused.select("#a2-text").text()).isEqualTo("Något annat");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWasFirst() {
        Page review = upload(PlanFiles.clear("Sjöviks stadsdelsförvaltning"));
        Page mine = browser.get(review.path() + "/aktiviteter/2/andra");
        browser.submit(mine, review.path() + "/aktiviteter/2", Map.of("text", "Den andras text"));

        Page conflict = browser.submit(mine, review.path() + "/aktiviteter/2", Map.of("text", "Min text"), 409);

        assertThat(conflict.select("#a2-text").text()).isEqualTo("Min text");
        assertThat(conflict.select(".sh-conflict del").text()).isEqualTo("Den andras");
        assertThat(conflict.select(".sh-conflict ins").text()).isEqualTo("Min");
        assertThat(conflict.select(".sh-happened li").text()).contains("rättade en aktivitet");
        Page saved = browser.submit(conflict, review.path() + "/aktiviteter/2", Map.of());
        assertThat(saved.select("#akt-2").text()).contains("Min text");
    }

    @Test
    void showsTheLatestWhenAPressMetAnotherChange() {
        Page review = upload(PlanFiles.clear("Sjöviks stadsdelsförvaltning"));
        Page form = browser.get(review.path() + "/aktiviteter/2/andra");
        browser.submit(form, review.path() + "/aktiviteter/2", Map.of("text", "Den andras text"));

        Page after = browser.submit(form, review.path() + "/aktiviteter/2/borttagning", Map.of(), 409);

        assertThat(after.select(".sh-conflict").text())
                .contains("Din ändring är inte gjord.")
                .contains("rättade en aktivitet");
        assertThat(after.select("#akt-2").text()).contains("Den andras text");
    }

    @Test
    void givesTheTextBackWhenWhatItWasAboutIsGone() {
        Page review = upload(PlanFiles.clear("Sjöviks stadsdelsförvaltning"));
        Page mine = browser.get(review.path() + "/aktiviteter/2/andra");
        browser.submit(mine, review.path() + "/aktiviteter/2/borttagning", Map.of());

        Page gone = browser.submit(mine, review.path() + "/aktiviteter/2", Map.of("text", "Min text"), 409);

        assertThat(gone.heading()).isEqualTo("Det du rättade togs bort medan du skrev");
        assertThat(gone.select(".sh-happened").text()).contains("tog bort en aktivitet");
        assertThat(gone.select(".error-kept").text()).contains("Min text");
        assertThat(gone.link("Visa tolkningen som den är nu").attr("href")).isEqualTo(review.path());
    }

    @Test
    void givesTheTextBackWhenSomebodyElseMadeThePlan() {
        Page review = upload(PlanFiles.clear("Sjöviks stadsdelsförvaltning"));
        Page mine = browser.get(review.path() + "/aktiviteter/2/andra");
        Page plan = browser.submit(review, review.path() + "/plan", Map.of("saker", "ja"));

        Page late = browser.submit(mine, review.path() + "/aktiviteter/2", Map.of("text", "Min text"), 409);

        assertThat(late.heading()).isEqualTo("Filen har blivit en plan");
        assertThat(late.select(".sh-happened li")).isNotEmpty();
        assertThat(late.select(".error-kept").text()).contains("Min text");
        assertThat(late.link("Visa planen").attr("href")).isEqualTo(plan.path());
    }

    @Test
    void keepsWhatWasSaidOfThePlanWhenSomebodyElseWasFirst() {
        Page review = upload(PlanFiles.clear("Sjöviks stadsdelsförvaltning"));
        Page form = browser.get(review.path() + "/aktiviteter/2/andra");
        browser.submit(form, review.path() + "/aktiviteter/2", Map.of("text", "Den andras text"));

        Page conflict = browser.submitTo(
                review, review.path() + "/plan", review.path() + "/uppgifter", Map.of("titel", "Min rubrik"), 409);

        assertThat(conflict.select(".sh-conflict").text()).contains("rättade en aktivitet");
        assertThat(conflict.select("input[name=titel]").attr("value")).isEqualTo("Min rubrik");
    }

    @Test
    void dividesAnActivityAtEachLineAndMergesItAgain() {
        Page review = upload(PlanFiles.clear("Sjöviks stadsdelsförvaltning"));

        Page row = browser.submit(
                browser.get(review.path() + "/aktiviteter/2/delning"),
                review.path() + "/aktiviteter/2/delning",
                Map.of("texter", "Ett samordningsmöte\nhålls varje månad."));
        assertThat(row.select(".draft-activity")).hasSize(3);

        String second = row.select(".draft-activity").get(1).id().substring("akt-".length());
        Page whole = browser.submit(
                browser.get(review.path() + "/aktiviteter/2/andra"),
                review.path() + "/aktiviteter/2/sammanslagning",
                Map.of("med", second));
        assertThat(whole.select("#akt-2").text())
                .contains("Ett samordningsmöte")
                .contains("hålls varje månad.");
    }

    @Test
    void movesAndRemovesActivitiesAndUndoesAndRedoesIt() {
        Page review = upload(PlanFiles.clear("Sjöviks stadsdelsförvaltning"));
        String activity = review.path() + "/aktiviteter/3";

        Page moved = browser.submit(browser.get(activity + "/andra"), activity + "/flytt", Map.of("rad", "4"));
        assertThat(moved.select("#rad-4").text()).contains("En mall för gemensam planering tas fram.");
        Page removed = browser.submit(browser.get(activity + "/andra"), activity + "/borttagning", Map.of());
        assertThat(removed.select("#rad-4").text()).doesNotContain("En mall");
        assertThat(removed.select("#texter").text()).contains("En mall för gemensam planering tas fram.");

        Page undone = browser.submit(browser.get(review.path()), review.path() + "/angring", Map.of());
        assertThat(undone.select("#rad-4").text()).contains("En mall");
        Page redone = browser.submit(browser.get(review.path()), review.path() + "/aterstallning", Map.of());
        assertThat(redone.select("#rad-4").text()).doesNotContain("En mall");
    }

    @Test
    void dividesMergesAndRemovesRows() {
        Page review = upload(PlanFiles.clear("Sjöviks stadsdelsförvaltning"));
        String row = review.path() + "/rader/1";

        Page divided = browser.submit(browser.get(row + "/andra"), row + "/delning", Map.of("fran", "3"));
        assertThat(divided.select(".draft-row")).hasSize(3);
        Page merged = browser.submit(browser.get(row + "/andra"), row + "/sammanslagning", Map.of("med", "4"));
        assertThat(merged.select(".draft-row")).hasSize(2);
        Page removed = browser.submit(browser.get(row + "/andra"), row + "/borttagning", Map.of());
        assertThat(removed.select(".draft-row")).hasSize(1);
        assertThat(removed.select("#texter").text()).contains("Prova på-dagar ordnas med tre idrottsföreningar.");
    }

    @Test
    void addsARowAndAnActivityByHand() {
        Page review = upload(PlanFiles.clear("Sjöviks stadsdelsförvaltning"));

        Page withRow = browser.submit(
                browser.get(review.path() + "/rader/ny?efter=1"),
                review.path() + "/rader?efter=1",
                Map.of("omrade-0", "VAL-1", "mal-0", "Färre slagsmål."));
        String row = withRow.select(".draft-row").get(1).id().substring("rad-".length());
        Page withActivity = browser.submit(
                browser.get(review.path() + "/rader/" + row + "/aktiviteter/ny"),
                review.path() + "/rader/" + row + "/aktiviteter",
                Map.of("text", "Samtal i årskurs 8.", "kod-0", "UNIT_MANAGER"));

        assertThat(withActivity.heading()).isEqualTo("Rad 2");
        assertThat(withActivity.text())
                .contains("VAL-1")
                .contains("Färre slagsmål.")
                .contains("Samtal i årskurs 8.")
                .contains("Enhetschef");
        Page plan = browser.submit(browser.get(review.path()), review.path() + "/plan", Map.of("saker", "ja"));
        assertThat(plan.text()).contains("Samtal i årskurs 8.");
    }

    @Test
    void givesATextAPlaceOrSetsItAside() {
        Page review = upload(PlanFiles.clear("Sjöviks stadsdelsförvaltning"));
        String text = review.path() + "/texter/"
                + review.select("#texter .draft-text").first().id().substring("text-".length());

        Page unchosen = browser.submit(browser.get(text + "/plats"), text + "/plats", Map.of(), 422);
        assertThat(unchosen.text()).contains("Välj vad texten är.").contains("Välj var texten hör hemma.");
        Page refused = browser.submit(
                browser.get(text + "/plats"), text + "/plats", Map.of("falt", "ACTIVITY", "mal", "r1"), 422);
        assertThat(refused.text()).contains("Välj en aktivitet.");
        Page aside = browser.submit(browser.get(review.path()), text + "/sidan", Map.of());
        assertThat(aside.select("#texter").text()).contains("1 text hör inte till planen");
        Page back = browser.submit(aside, text + "/tillbaka", Map.of());
        assertThat(back.select("#texter").text()).doesNotContain("hör inte till planen ");
        Page placed =
                browser.submit(browser.get(text + "/plats"), text + "/plats", Map.of("falt", "GOAL", "mal", "r4"));
        assertThat(placed.select("#rad-4 .goals li")).hasSize(2);
    }

    @Test
    void saysThatAGuessIsRight() {
        Page review = upload(PlanFiles.unclear("Sjöviks stadsdelsförvaltning"));
        String confirmation =
                review.select("form[action$=/bekraftelse]").first().attr("action");

        Page row = browser.submit(review, confirmation, Map.of());

        assertThat(row.text()).contains("Inget kvar att se över");
        assertThat(browser.get(review.path()).select(".import-paper [data-tone=ask]"))
                .isEmpty();
    }

    @Test
    void savesWhatThePlanIsForLater() {
        Page review = upload(PlanFiles.clear("Okända förvaltningen"));

        browser.submit(review, review.path() + "/plan", Map.of("forvaltning", "", "titel", "Vår plan"), 422);
        Page saved = browser.submitTo(
                review,
                review.path() + "/plan",
                review.path() + "/uppgifter",
                Map.of("forvaltning", "sdf-sjovik", "titel", "Vår plan"));

        assertThat(saved.select("input[name=titel]").attr("value")).isEqualTo("Vår plan");
        assertThat(saved.select("select[name=forvaltning] option[selected]").attr("value"))
                .isEqualTo("sdf-sjovik");
    }

    @Test
    void showsOnlyWhatIsLeft() {
        Page review = upload(PlanFiles.unclear("Sjöviks stadsdelsförvaltning"));

        assertThat(browser.get(review.path() + "?visa=kvar").select(".draft-row"))
                .hasSize(1);
        Page clear = upload(PlanFiles.clear("Sjöviks stadsdelsförvaltning"));
        assertThat(browser.get(clear.path() + "?visa=kvar").select(".draft-row"))
                .isEmpty();
    }

    private Page upload(byte[] content) {
        return browser.upload(browser.get(NEW), IMPORTS, "fil", "plan.html", content, 200);
    }
}
