package se.samhand.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.inbox.People;
import se.samhand.inbox.ProbeTasks;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Look;
import se.samhand.testing.Screens;

/// The connection is lost, the session ends, another tab signs in anew, the button is pressed twice: in each kind of
/// form what was typed stays, and what was meant is done once.
@BrowserTest
class FaultsBrowserTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProbeTasks probe;

    @Autowired
    private People people;

    @AfterEach
    void finishAll() {
        probe.finishAll();
    }

    @Test
    void opensOneAccountWhateverHappensOnTheWay(Screens screens) {
        var page = screens.expectingFaults().open(Look.DESKTOP, "/administration/konton/nytt");
        page.locator("[name=anvandarnamn]").fill("envis.exempel");
        var name = page.locator("[name=namn]");
        var send = page.locator("main form button.sh-button[data-variant=primary]");
        survives(screens, page, name, "Envis Exempel", send);

        send.dblclick();

        assertThat(page.locator("main")).containsText("Envis Exempel");
        assertThat(count("select count(*) from identity.person where name = 'Envis Exempel'"))
                .isEqualTo(1);
        screens.lead(page, "/administration/konton/nytt");
        assertThat(page.locator(".sh-kept")).hasCount(0);
        assertThat(name).hasValue("");
    }

    @Test
    void savesOnesOwnDetailsWhateverHappensOnTheWay(Screens screens) {
        var page = screens.expectingFaults().open(Look.DESKTOP, "/konto");
        var address = page.locator("[name=adress]");
        var send = page.locator("main form button[data-variant=primary]");
        survives(screens, page, address, "ada@example.org", send);

        address.press("Enter");

        assertThat(page.locator("#kvitto")).containsText("spara");
        assertThat(address).hasValue("ada@example.org");
        assertThat(page.locator(".sh-kept")).hasCount(0);
    }

    @Test
    void handsATaskOverOnceWhateverHappensOnTheWay(Screens screens) {
        var key = probe.begin(people.id("administrator"), "något", null);
        var page = screens.expectingFaults().open(Look.DESKTOP, "/uppgifter/overlamningar/ny?uppgift=" + key);
        page.locator("[name=till]").selectOption(people.id("unit-manager").toString());
        var word = page.locator("[name=halsning]");
        var send = page.locator("main form button[data-variant=primary]");
        survives(screens, page, word, "Du vet mer om det här", send);
        assertThat(page.locator("[name=till]"))
                .hasValue(people.id("unit-manager").toString());

        send.dblclick();

        assertThat(page).hasURL(Pattern.compile("/uppgifter$"));
        assertThat(page.locator("#kvitto")).containsText("har fått uppgiften");
        assertThat(count("select count(*) from inbox.delegation where word = 'Du vet mer om det här'"))
                .isEqualTo(1);
    }

    @Test
    void correctsAnActivityOnceWhateverHappensOnTheWay(Screens screens) {
        var page = screens.expectingFaults().open(Look.DESKTOP, "/handlingsplaner/inlasningar/ny");
        page.setInputFiles(
                "#fil", new FilePayload("Fel.html", "text/html", PlanFiles.clear("Sjöviks stadsdelsförvaltning")));
        page.locator("main form button[data-variant=primary]").click();
        assertThat(page.locator("h1")).hasText("Granska tolkningen");
        page.locator("#akt-2 > a").click();
        var text = page.locator("#a2-text");
        text.fill("Möte varje vecka, skrivet på tåget.");
        var send = page.locator("#akt-2 button[data-variant=primary]");

        page.context().setOffline(true);
        send.click();
        assertThat(page.locator("[role=alert]")).containsText("Ingen kontakt");
        assertThat(text).hasValue("Möte varje vecka, skrivet på tåget.");
        page.context().setOffline(false);

        page.context().clearCookies();
        send.click();
        assertThat(page.locator("[role=alert]")).containsText("Du har loggats ut");
        assertThat(text).hasValue("Möte varje vecka, skrivet på tåget.");
        page.getByText("Logga in och fortsätt").click();
        signIn(page);
        assertThat(page.locator("h1")).hasText("Granska tolkningen");
        page.locator("#akt-2 > a").click();
        assertThat(text).hasValue("Möte varje vecka, skrivet på tåget.");
        assertThat(page.locator(".sh-kept")).isVisible();

        send.dblclick();

        assertThat(page.locator("#akt-2 .text")).hasText("Möte varje vecka, skrivet på tåget.");
        assertThat(count("select count(*) from plan.import_step where correction = 'activity-revised'"))
                .isEqualTo(1);

        var create = page.locator(".import-heading button[data-variant=primary]");
        page.locator(".import-heading [name=titel]").fill("Planen som bara blev en");
        page.context().setOffline(true);
        create.click();
        assertThat(page.locator("[role=alert]")).containsText("Ingen kontakt");
        page.context().setOffline(false);
        create.dblclick();
        assertThat(page.locator("h1")).hasText("Planen som bara blev en");
        assertThat(count("select count(*) from plan.plan where title = 'Planen som bara blev en'"))
                .isEqualTo(1);
        page.goBack();
        assertThat(page.locator("h1")).hasText("Planen som bara blev en");
    }

    @Test
    void showsNobodyElseWhatSomebodyTyped(Screens screens) {
        var page = screens.expectingFaults().open(Look.DESKTOP, "/tillganglighet");
        page.locator("#synpunkt").fill("Bara mitt");
        page.context().clearCookies();
        screens.lead(page, "/logga-in");
        page.locator("button[name=konto][value=reader]").click();
        assertThat(page.locator(".sh-navigation, nav").first()).isVisible();

        screens.lead(page, "/tillganglighet");
        assertThat(page.locator("#synpunkt")).hasValue("");
        assertThat(kept(page)).isZero();

        page.locator("#synpunkt").fill("Läsarens egna ord");
        assertThat(kept(page)).isEqualTo(1);
        screens.lead(page, "/meny");
        page.locator("main form[data-ends-session] button").click();
        assertThat(page).hasURL(Pattern.compile("/logga-in"));
        assertThat(page.evaluate("Object.keys(sessionStorage).filter((key) => key !== 'samhand-went-back')"
                        + ".filter((key) => sessionStorage.getItem(key).includes('Läsarens')).length"))
                .isEqualTo(0);
        assertThat(kept(page)).isZero();
    }

    /// Without connection, without session, and with the session of another tab, in this order.
    private static void survives(Screens screens, Page page, Locator field, String text, Locator send) {
        field.fill(text);
        page.context().setOffline(true);
        send.click();
        assertThat(page.locator("[role=alert]")).containsText("Ingen kontakt");
        assertThat(field).hasValue(text);
        page.context().setOffline(false);

        page.context().clearCookies();
        send.click();
        assertThat(page.locator("[role=alert]")).containsText("Du har loggats ut");
        assertThat(field).hasValue(text);

        var other = screens.openBeside(page, "/logga-in");
        signIn(other);
        assertThat(other.locator("h1")).isVisible();
        send.click();
        assertThat(page.locator("[role=alert]")).containsText("Inget är sparat");
        assertThat(field).hasValue(text);
        page.getByText("Logga in och fortsätt").click();
        assertThat(page.locator(".sh-kept")).isVisible();
        assertThat(field).hasValue(text);
        other.close();
    }

    private static void signIn(Page page) {
        page.waitForURL("**/logga-in**");
        page.locator("button[name=konto][value=administrator]").click();
    }

    /// Texts that the tab still holds.
    private static int kept(Page page) {
        return (int) page.evaluate("Object.keys(sessionStorage).filter((key) => key.startsWith('samhand:')).length");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
