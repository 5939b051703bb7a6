package se.samhand.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// The strategist edits the template of plans and publishes it.
@WebTest
class TemplateWebTest {

    private static final String TEMPLATE = "/mallar/stockholm-2019-2022";
    private static final String DRAFT = TEMPLATE + "/utkast";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void beginWithoutDraft() {
        browser = new Browser(port).as("strategist");
        Page draft = browser.get(DRAFT);
        if (!draft.select("a[href='" + DRAFT + "/borttagning']").isEmpty()) {
            browser.submit(browser.get(DRAFT + "/borttagning"), DRAFT + "/borttagning", Map.of());
        }
    }

    @Test
    void showsTheTemplateWithGuidanceAndExamples() {
        Page template = browser.follow(browser.get("/mallar"), "Mall för Strategin 2019–2022");

        assertThat(template.text())
                .contains("Mål och nytta", "Obligatorisk", "Bra exempel", "Svagt exempel", "följde med Samhand");
    }

    @Test
    void editsPublishesAndShowsWhatChanged() {
        Page draft = browser.follow(browser.get(TEMPLATE), "Ändra mallen");
        assertThat(draft.text()).contains("Inget är ändrat än");

        Page column = browser.follow(draft, "Lägg till en kolumn");
        draft = browser.submit(
                column, column.path(), Map.of("namn", "Kostnad", "engelskt", "Cost", "vagledning", "Skriv i kronor."));
        assertThat(draft.path()).isEqualTo(DRAFT);
        assertThat(receipt(draft)).contains("Kolumnen Kostnad är tillagd");
        assertThat(draft.text()).contains("skiljer sig", "Skriv i kronor.");
        Page goals = browser.follow(draft, "Ändra kolumnen Mål och nytta");
        draft = browser.submit(goals, goals.path(), Map.of("namn", "Mål"));

        Page publication = browser.follow(draft, "Publicera mallen");
        assertThat(publication.text())
                .contains(
                        "Ny kolumn: Kostnad", "Nytt namn: Mål och nytta → Mål", "En publicerad version ändras aldrig");
        Page published = browser.submit(publication, publication.path(), Map.of());

        assertThat(published.path()).isEqualTo(TEMPLATE);
        assertThat(receipt(published)).contains("är publicerad");
        assertThat(published.text()).contains("Kostnad", "Stina Exempel");
        int number = published.select(".template-versions li").size();
        assertThat(browser.get(TEMPLATE + "/versioner/1").text())
                .contains("Mål och nytta")
                .doesNotContain("Kostnad");
        assertThat(browser.get(TEMPLATE + "/versioner/" + number + "/andringar").text())
                .contains("Ny kolumn: Kostnad");
        assertThat(browser.get(TEMPLATE + "/versioner/" + number + "/andringar?fran=" + number)
                        .text())
                .contains("Versionerna säger samma sak");
        assertThat(new Browser(port)
                        .as("strategist")
                        .inLanguage("en")
                        .get(TEMPLATE)
                        .text())
                .contains("Good example", "Template for");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        Page column = browser.get(DRAFT + "/kolumner/ny");

        Page blank = browser.submit(column, column.path(), Map.of("namn", " ", "vagledning", "Skriv så."), 422);
        assertThat(blank.select(".sh-summary").text()).contains("Skriv vad kolumnen ska heta");
        assertThat(blank.select("textarea[name=vagledning]").text()).isEqualTo("Skriv så.");
        Page taken = browser.submit(column, column.path(), Map.of("namn", "område"), 422);
        assertThat(taken.select(".sh-summary").text()).contains("En annan kolumn heter så");
        Page lengthy = browser.submit(column, column.path(), Map.of("namn", "å".repeat(61)), 422);
        assertThat(lengthy.select(".sh-summary").text()).contains("högst 60 tecken");
    }

    @Test
    void refusesToRemoveWhatEveryPlanHas() {
        Page removal = browser.get(DRAFT + "/kolumner/goals/borttagning");

        assertThat(browser.submit(removal, removal.path(), Map.of(), 422).text())
                .contains("Kolumnen finns i alla planer");
    }

    @Test
    void refusesToPublishWithoutChanges() {
        assertThat(browser.get(DRAFT + "/publicering").text()).contains("säger samma sak");
        browser.post(DRAFT + "/publicering", "application/x-www-form-urlencoded", new byte[0], 403);
    }

    @Test
    void movesAndRemovesOwnColumns() {
        add("Första egna");
        Page draft = add("Andra egna");

        draft = browser.submit(draft, lastPlace(draft), Map.of("steg", "-1"));
        assertThat(draft.select(".template-columns h2").eachText().getLast()).isEqualTo("Första egna");

        Page removal = browser.follow(draft, "Ta bort kolumnen Första egna");
        draft = browser.submit(removal, removal.path(), Map.of());
        assertThat(receipt(draft)).contains("Kolumnen Första egna är borttagen ur utkastet");
        assertThat(draft.select(".template-columns h2").eachText()).doesNotContain("Första egna");
    }

    @Test
    void saysThatSomebodyElseWasFirst() {
        Page mine = browser.get(DRAFT + "/kolumner/ny");
        Browser other = new Browser(port);
        Page theirs = other.get(DRAFT + "/kolumner/ny");
        other.submit(theirs, theirs.path(), Map.of("namn", "Deras"));

        browser.submit(mine, mine.path(), Map.of("namn", "Min"), 409);
    }

    @Test
    void isClosedToThoseWhoOnlyWritePlans() {
        Browser writer = new Browser(port).as("unit-manager");

        writer.get("/mallar", 403);
        writer.get(DRAFT, 403);
    }

    private static String receipt(Page page) {
        return page.select(".sh-flash").text();
    }

    private Page add(String name) {
        Page column = browser.get(DRAFT + "/kolumner/ny");
        return browser.submit(column, column.path(), Map.of("namn", name));
    }

    private static String lastPlace(Page draft) {
        return draft.select("form[action$=/plats]").eachAttr("action").getLast();
    }
}
