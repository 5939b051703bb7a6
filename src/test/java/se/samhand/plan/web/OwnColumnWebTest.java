package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// The columns of a plan's own, without the script.
@WebTest
class OwnColumnWebTest {

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
    void addsAColumnAndWritesInIt() {
        Page columns = browser.follow(browser.get(plan + "/redigera"), "Egna kolumner");
        Page added = browser.submit(columns, columns.path(), Map.of("namn", "Kostnad"));
        assertThat(added.select("#kvitto").text()).contains("Kolumnen är tillagd.");

        Page editor = browser.get(plan + "/redigera");
        assertThat(editor.select("[aria-label='Ändra Kostnad, 1.1.2']")).hasSize(1);
        Page cell =
                browser.get(editor.select("[aria-label='Ändra Kostnad, 1.1.2']").attr("href"));
        browser.submit(cell, cell.select("form[action*=egen]").attr("action"), Map.of("egen-0", "10 000 kr"));

        assertThat(browser.get(plan).select("dl.extra").text()).isEqualTo("Kostnad 10 000 kr");
    }

    @Test
    void renamesMovesAndRemovesWithTheTextsAndTakesBack() {
        add("Kostnad");
        add("Kontakt");
        write(browser, "Kostnad", "10 000 kr");

        Page columns = browser.get(plan + "/redigera/kolumner");
        Page moved =
                browser.submit(columns, plan + "/redigera/kolumner/ordning", Map.of("kolumn", "Kontakt", "steg", "-1"));
        assertThat(moved.select("[name=namn]").eachAttr("value")).startsWith("Kontakt", "Kostnad");
        Page renamed =
                browser.submit(moved, plan + "/redigera/kolumner/namn", Map.of("kolumn", "Kostnad", "namn", "Pris"));
        assertThat(browser.get(plan).select("dl.extra").text()).isEqualTo("Pris 10 000 kr");

        Page asked = browser.get(
                renamed.select("[aria-label='Ta bort kolumnen Pris']").attr("href"));
        assertThat(asked.text()).contains("försvinner ur planen", "1.1.1", "10 000 kr");
        browser.submit(asked, plan + "/redigera/kolumner/borttagning", Map.of());
        assertThat(browser.get(plan).text()).doesNotContain("10 000 kr");

        Page undone = browser.submit(browser.get(plan + "/redigera"), plan + "/redigera/angring", Map.of());
        assertThat(undone.text()).contains("10 000 kr");
    }

    @Test
    void refusesNamesThatNobodyCouldTellApart() {
        add("Kostnad");

        assertThat(refused(" ")).contains("Skriv ett namn");
        assertThat(refused("kostnad")).contains("redan en kolumn");
        assertThat(refused("Område")).contains("redan en kolumn");
        assertThat(refused("x".repeat(61))).contains("för långt");
        Page columns = browser.get(plan + "/redigera/kolumner");
        browser.submit(columns, plan + "/redigera/kolumner/namn", Map.of("namn", ""), 422);
        browser.submit(columns, plan + "/redigera/kolumner/namn", Map.of("kolumn", "Finns inte"), 404);
    }

    @Test
    void doesNotRemoveWhatSomebodyElseWroteMeanwhile() {
        add("Kostnad");
        Page asked = browser.get(plan + "/redigera/kolumner/borttagning?kolumn=Kostnad");
        write(new Browser(port).as("strategist"), "Kostnad", "Nyss skrivet");

        Page kept = browser.submit(asked, plan + "/redigera/kolumner/borttagning", Map.of());

        assertThat(kept.select("#kvitto").text()).contains("Någon annan");
        assertThat(browser.get(plan).text()).contains("Nyss skrivet");
    }

    private void add(String name) {
        Page columns = browser.get(plan + "/redigera/kolumner");
        browser.submit(columns, columns.path(), Map.of("namn", name));
    }

    private void write(Browser who, String column, String text) {
        Page editor = who.get(plan + "/redigera");
        String href =
                editor.select("[aria-label='Ändra " + column + ", 1.1.1']").attr("href");
        who.submit(who.get(href), href, Map.of("egen-0", text));
    }

    private String refused(String name) {
        Page columns = browser.get(plan + "/redigera/kolumner");
        return browser.submit(columns, columns.path(), Map.of("namn", name), 422)
                .select(".sh-summary")
                .text();
    }
}
