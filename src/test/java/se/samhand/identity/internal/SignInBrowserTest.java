package se.samhand.identity.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Look;
import se.samhand.testing.Screens;

@BrowserTest
class SignInBrowserTest {

    @Autowired
    AccountMother accounts;

    @Test
    void everybodyCanSignIn(Screens screens) {
        screens.signedOut().checkEverywhere("/logga-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/konto",
                "/konto/inloggningar",
                "/konto/losenord",
                "/konto/sakerhet",
                "/konto/atkomst",
                "/behorigheter",
                "/administration/konton"
            })
    void everybodyCanLookAfterAccounts(String path, Screens screens) {
        screens.checkEverywhere(path);
    }

    @Test
    void administratorsCanLookAtAnAccount(Screens screens) {
        var id = accounts.reader("ulla.looks", "gul cykel under bron");

        screens.checkEverywhere("/administration/konton/" + id);
    }

    @Test
    void demoPersonsSignInWithOneClick(Screens screens) {
        var page = screens.signedOut().open(Look.PHONE, "/handlingsplaner");

        page.locator("button[name=konto][value=reader]").click();

        assertThat(page).hasURL(Pattern.compile(".*/handlingsplaner$"));
    }
}
