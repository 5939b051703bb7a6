package se.samhand.identity.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Look;
import se.samhand.testing.Screens;

/// Passkeys, kept by a device that Chromium pretends to have.
@BrowserTest
class PasskeyBrowserTest {

    private static final String PASSWORD = "gul cykel under bron";
    private static final Pattern START = Pattern.compile("/$");

    @Autowired
    AccountMother accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void signsInWithAPasskeyAndShowsItAgainForWhatIsSensitive(Screens screens) {
        var person = accounts.reader("pk.signs", PASSWORD);
        var page =
                screens.expectingFaults().signedOut().open(Look.DESKTOP, "/logga-in?next=/konto/sakerhet/nycklar/ny");
        addDevice(page, true);
        page.locator("#namn").fill("pk.signs");
        page.locator("#losenord").fill(PASSWORD);
        press(page, "Logga in");

        page.locator("#namn").fill("Jobbdatorn");
        press(page, "Lägg till nyckeln");
        assertThat(page.locator("h1")).hasText("Dina reservkoder");

        signOut(page, screens);
        press(page, "Använd en nyckel");
        assertThat(page).hasURL(START);
        assertThat(page.locator("h1")).hasText("Min arbetsyta");
        assertThat(trail(person)).contains("passkey");

        accounts.ageProof(person);
        screens.lead(page, "/konto/sakerhet/reservkoder");
        assertThat(page.locator("h1")).hasText("Visa att det är du");
        press(page, "Använd en nyckel");
        assertThat(page.locator("h1")).hasText("Gör nya reservkoder");

        screens.lead(page, "/konto/sakerhet/kodapp/ny");
        assertThat(page.locator("svg.account-qr")).isVisible();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens/kodapp-ny.png"))
                .setFullPage(true));
        screens.checkAccessibility(page, "the page of a new app");
        screens.lead(page, "/konto/sakerhet");
        assertThat(page.locator("main table")).containsText("Jobbdatorn");
        screens.checkAccessibility(page, "the page of security");
        page.locator("main table a").click();
        press(page, "Ta bort nyckeln");
        assertThat(page).hasURL(Pattern.compile(".*/konto/sakerhet$"));
        signOut(page, screens);
        press(page, "Använd en nyckel");
        assertThat(page.locator("[role=alert]")).containsText("Det gick inte att logga in med nyckeln");
    }

    @Test
    void takesNoPasskeyFromADeviceThatDoesNotVerifyWhoHoldsIt(Screens screens) {
        var person = accounts.reader("pk.unverified", PASSWORD);
        var page =
                screens.expectingFaults().signedOut().open(Look.DESKTOP, "/logga-in?next=/konto/sakerhet/nycklar/ny");
        addDevice(page, false);
        page.locator("#namn").fill("pk.unverified");
        page.locator("#losenord").fill(PASSWORD);
        press(page, "Logga in");

        page.locator("#namn").fill("Lånad nyckel");
        press(page, "Lägg till nyckeln");

        assertThat(page.locator(".passkey [role=status]")).containsText("användes inte");
        assertThat(jdbc.sql("select count(*) from identity.passkey where person_id = :person")
                        .param("person", person)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static void addDevice(Page page, boolean isVerified) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", isVerified);
        options.addProperty("isUserVerified", isVerified);
        options.addProperty("automaticPresenceSimulation", true);
        var device = new JsonObject();
        device.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", device);
    }

    private static void press(Page page, String button) {
        page.locator("main button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(button))
                .click();
    }

    private static void signOut(Page page, Screens screens) {
        page.context().clearCookies();
        screens.lead(page, "/logga-in");
    }

    private String trail(UUID person) {
        return jdbc.sql("select string_agg(cast(arguments as text), ' ') from audit.entry where subject_id = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }
}
