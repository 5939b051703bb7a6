package se.samhand.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Look;
import se.samhand.testing.Screens;

/// Nothing that is typed is lost, whatever happens on the way.
@BrowserTest
class FormsBrowserTest {

    private static final String FEEDBACK = "/tillganglighet";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsTheTextAndSaysSoWhenTheConnectionIsLost(Screens screens) {
        var page = screens.expectingFaults().open(Look.DESKTOP, FEEDBACK);
        var text = page.locator("#synpunkt");
        text.fill("Skrivet på tåget");
        page.context().setOffline(true);

        send(page).click();
        assertThat(page.locator("[role=alert]")).containsText("Ingen kontakt");
        assertThat(text).hasValue("Skrivet på tåget");
        screens.checkAccessibility(page, "the form without connection");

        page.context().setOffline(false);
        send(page).click();
        assertThat(page.locator("[role=status]").first()).isVisible();
        assertThat(received("Skrivet på tåget")).isEqualTo(1);
        page.reload();
        assertThat(page.locator("#synpunkt")).hasValue("");
    }

    @Test
    void keepsTheTextWhenThePageIsLeftAfterTheConnectionWasLost(Screens screens) {
        var page = screens.expectingFaults().open(Look.DESKTOP, FEEDBACK);
        page.locator("#synpunkt").fill("Skrivet i tunneln");
        page.context().setOffline(true);
        send(page).click();
        assertThat(page.locator("[role=alert]")).containsText("Ingen kontakt");
        page.context().setOffline(false);

        page.locator("a.sh-brand, .sh-brand a").first().click();
        assertThat(page).hasURL(Pattern.compile("/$"));
        screens.lead(page, FEEDBACK);

        assertThat(page.locator("#synpunkt")).hasValue("Skrivet i tunneln");
    }

    @Test
    void sendsOnceWhenTheAnswerNeverCameAndThePageWasLeft(Screens screens) {
        var page = screens.expectingFaults().open(Look.DESKTOP, FEEDBACK);
        page.locator("#synpunkt").fill("Svaret kom bort");
        page.route("**" + FEEDBACK, route -> {
            if (route.request().method().equals("POST")) {
                route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                route.abort();
            } else {
                route.resume();
            }
        });
        send(page).click();
        assertThat(page.locator("[role=alert]")).containsText("Ingen kontakt");
        page.unroute("**" + FEEDBACK);

        page.reload();
        assertThat(page.locator("#synpunkt")).hasValue("Svaret kom bort");
        send(page).click();

        assertThat(page.locator("[role=status]").first()).containsText("Inget har sparats två gånger");
        assertThat(received("Svaret kom bort")).isEqualTo(1);
    }

    @Test
    void keepsTheTextWhenThePageIsLeftAndLetsItBeRemoved(Screens screens) {
        var page = screens.open(Look.DESKTOP, FEEDBACK);
        page.locator("#synpunkt").fill("Avbruten av ett möte");
        page.locator("a.sh-brand, .sh-brand a").first().click();
        assertThat(page).hasURL(Pattern.compile("/$"));

        page.goBack();
        page.reload();
        assertThat(page.locator("#synpunkt")).hasValue("Avbruten av ett möte");
        assertThat(page.locator(".sh-kept")).containsText("Det du skrev är kvar");
        screens.checkAccessibility(page, "the restored form");

        page.getByText("Ta bort det jag skrev").click();
        assertThat(page.locator("#synpunkt")).hasValue("");
        page.reload();
        assertThat(page.locator(".sh-kept")).hasCount(0);
    }

    @Test
    void isBackWithTheTextAfterSigningInAgain(Screens screens) {
        var page = screens.expectingFaults().open(Look.DESKTOP, talk());
        page.locator("#kommentar").fill("Mitt i en mening");
        page.context().clearCookies();

        page.getByText("Starta samtalet").click();
        assertThat(page.locator("[role=alert]")).containsText("Inget är sparat");
        page.getByText("Logga in och fortsätt").click();
        signIn(page);

        assertThat(page.locator("#kommentar")).hasValue("Mitt i en mening");
        assertThat(page.locator(".sh-kept")).isVisible();
        page.getByText("Starta samtalet").click();
        assertThat(page).hasURL(Pattern.compile("/samtal/tradar/"));
        assertThat(page.locator(".talk-text")).containsText("Mitt i en mening");
    }

    @Test
    void tellsTheOtherTabThatItHasBeenSignedOut(Screens screens) {
        var page = screens.expectingFaults().open(Look.DESKTOP, talk());
        page.locator("#kommentar").fill("Skrivet i den andra fliken");
        var other = screens.openBeside(page, "/meny");
        other.locator("main form[data-ends-session] button").click();
        assertThat(other).hasURL(Pattern.compile("/logga-in"));

        page.getByText("Starta samtalet").click();

        assertThat(page.locator("[role=alert]")).containsText("Inget är sparat");
        assertThat(page.locator("#kommentar")).hasValue("Skrivet i den andra fliken");
    }

    @Test
    void showsWhatTheOtherTabSavedAndKeepsMyText(Screens screens) {
        var page = screens.expectingFaults().open(Look.DESKTOP, talk());
        page.locator("#kommentar").fill("Två kvällar i veckan");
        page.getByText("Starta samtalet").click();
        assertThat(page).hasURL(Pattern.compile("/samtal/tradar/"));
        page.locator(".talk-acts a").first().click();
        var other = screens.openBeside(page, screens.pathOnceAt(page, "**/andring"));
        other.locator("#kommentar").fill("Tre kvällar i veckan");
        other.getByText("Spara ändringen").click();
        assertThat(other).hasURL(Pattern.compile("/samtal/tradar/"));
        assertThat(other.locator(".talk-text")).hasText("Tre kvällar i veckan");

        page.locator("#kommentar").fill("Fyra kvällar i veckan");
        page.getByText("Spara ändringen").click();

        assertThat(page.locator(".sh-conflict ins")).hasText("Fyra");
        assertThat(page.locator(".sh-conflict del")).hasText("Tre");
        assertThat(page.locator("#kommentar")).hasValue("Fyra kvällar i veckan");
        screens.checkAccessibility(page, "the conflict");
        page.getByText("Spara min text").click();
        assertThat(page.locator(".talk-text")).hasText("Fyra kvällar i veckan");
    }

    @Test
    void sendsOnceWhenPressedTwice(Screens screens) {
        var page = screens.open(Look.DESKTOP, FEEDBACK);
        page.locator("#synpunkt").fill("Två snabba tryck");

        send(page).dblclick();

        assertThat(page.locator("[role=status]").first()).isVisible();
        assertThat(received("Två snabba tryck")).isEqualTo(1);
    }

    @Test
    void sendsOnceWhenSentAgainAfterGoingBack(Screens screens) {
        var page = screens.open(Look.DESKTOP, FEEDBACK + "?fran=prov");
        page.locator("#synpunkt").fill("Skickat två gånger");
        send(page).click();
        assertThat(page.locator("[role=status]").first()).isVisible();

        page.goBack();
        assertThat(page).hasURL(Pattern.compile("fran=prov$"));
        page.locator("#synpunkt").fill("Skickat två gånger");
        send(page).click();

        assertThat(page.locator("[role=status]").first()).containsText("Inget har sparats två gånger");
        assertThat(received("Skickat två gånger")).isEqualTo(1);
    }

    @Test
    void keepsTheTextWhenTheFaultIsOurs(Screens screens) {
        var page = screens.expectingFaults().open(Look.DESKTOP, FEEDBACK);
        page.locator("#synpunkt").fill("Innan felet");
        page.route(
                "**" + FEEDBACK,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(500)
                        .setContentType("text/html")
                        .setHeaders(java.util.Map.of("Samhand-Fault", "bug", "Samhand-Reference", "1234abcd"))));

        send(page).click();

        assertThat(page.locator("[role=alert]")).containsText("1234abcd");
        assertThat(page.locator("#synpunkt")).hasValue("Innan felet");
        assertThat(send(page)).isEnabled();
    }

    @Test
    void keepsTheTextWhenAPartOfThePageCannotBeFetched(Screens screens) {
        var page = screens.expectingFaults().open(Look.DESKTOP, talk());
        page.locator("#kommentar").fill("Avklippt på vägen");
        page.route("**/samtal/planrad/*", Route::abort);

        page.getByText("Starta samtalet").click();
        assertThat(page.locator("[role=alert]")).containsText("Ingen kontakt");
        assertThat(page.locator("#kommentar")).hasValue("Avklippt på vägen");

        page.unroute("**/samtal/planrad/*");
        page.getByText("Starta samtalet").click();
        assertThat(page).hasURL(Pattern.compile("/samtal/tradar/"));
        assertThat(page.locator(".talk-text")).hasText("Avklippt på vägen");

        page.goBack();
        assertThat(page).hasURL(Pattern.compile("/samtal/planrad/"));
        assertThat(page.locator("#kommentar")).hasValue("");
    }

    @Test
    void isEmptyAgainAfterAnAnswerInTheSamePartOfThePage(Screens screens) {
        var page = screens.open(Look.DESKTOP, talk());
        page.locator("#kommentar").fill("Första inlägget");
        page.getByText("Starta samtalet").click();
        assertThat(page).hasURL(Pattern.compile("/samtal/tradar/"));

        page.locator("#kommentar").fill("Andra inlägget");
        page.getByText("Skicka svaret").click();

        assertThat(page.locator(".talk-text")).hasText(new String[] {"Första inlägget", "Andra inlägget"});
        assertThat(page.locator("#kommentar")).hasValue("");
        assertThat(page.locator(".sh-kept")).hasCount(0);
    }

    @Test
    void showsTheRefusalAloneWhenWhatWasChosenIsHeldAlready(Screens screens) {
        var person = jdbc.sql("select id from identity.person where sign_in_name = 'reader'")
                .query(UUID.class)
                .single();
        var page = screens.expectingFaults().open(Look.DESKTOP, "/administration/konton/" + person);
        for (var time = 0; time < 2; time++) {
            page.locator("#roll").selectOption("unit-manager");
            page.locator("#omrade").selectOption("sdf-sjovik");
            page.getByText("Ge rollen").click();
            assertThat(page.locator(time == 0 ? "#kvitto .sh-flash" : ".sh-summary"))
                    .isVisible();
        }

        assertThat(page.locator("main")).containsText("Personen har redan den rollen där.");
        assertThat(page.locator("#roll")).hasValue("unit-manager");
        assertThat(page.locator(".sh-kept")).hasCount(0);
    }

    private static Locator send(Page page) {
        return page.locator("main form button.sh-button[data-busy]");
    }

    private static void signIn(Page page) {
        assertThat(page).hasURL(Pattern.compile("/logga-in"));
        page.locator("button[name=konto][value=administrator]").click();
    }

    private String talk() {
        return "/samtal/planrad/"
                + jdbc.sql("select id from plan.plan_row order by position limit 1")
                        .query(UUID.class)
                        .single();
    }

    private int received(String text) {
        return jdbc.sql("select count(*) from feedback.feedback where text = ?")
                .param(text)
                .query(Integer.class)
                .single();
    }
}
