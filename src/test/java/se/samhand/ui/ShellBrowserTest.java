package se.samhand.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Look;
import se.samhand.testing.Screens;

@BrowserTest
class ShellBrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ui", "/meny", "/finns-inte", "/prov/fel", "/prov/forst", "/prov/forbjudet"})
    void everybodyCanUse(String path, Screens screens) {
        screens.checkEverywhere(path);
    }

    @Test
    void firstStopOfTabLeadsPastTheNavigation(Screens screens) {
        var page = screens.open(Look.DESKTOP, "/");

        page.keyboard().press("Tab");
        assertThat(page.locator(".sh-skip")).isFocused();

        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void menuOpensAndClosesByKeyboard(Screens screens) {
        var page = screens.open(Look.DESKTOP, "/");
        var summary = page.locator(".sh-menu > summary");

        summary.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Mörkt")).isVisible();
        screens.checkAccessibility(page, "the open menu");

        page.keyboard().press("Escape");
        assertThat(page.getByText("Mörkt")).isHidden();
        assertThat(summary).isFocused();
    }

    @Test
    void administrationAndYearAreChosenByKeyboardAndFitEveryScreen(Screens screens) {
        var page = screens.open(Look.DESKTOP, "/");
        var summary = page.locator("details[data-view=administration] > summary");
        var choice = page.locator("button[name=administration][value=sdf-sjovik]");

        summary.focus();
        page.keyboard().press("Enter");
        assertThat(choice).isVisible();
        page.keyboard().press("Escape");
        assertThat(choice).isHidden();
        assertThat(summary).isFocused();
        page.keyboard().press("Enter");
        choice.press("Enter");
        assertThat(page.locator("details[data-view=administration] .chosen")).hasText("Sjövik");
        assertThat(summary).isFocused();

        screens.checkEverywhere("/handlingsplaner");
    }

    @Test
    void dialogPutsFocusOnTheSafeButton(Screens screens) {
        var page = screens.open(Look.DESKTOP, "/ui");

        page.locator("a[data-opens=remove]").click();

        assertThat(page.locator("#remove")).isVisible();
        assertThat(page.locator("#remove button[data-closes][autofocus]")).isFocused();
        screens.checkAccessibility(page, "the open dialog");
        page.keyboard().press("Escape");
        assertThat(page.locator("#remove")).isHidden();
    }

    @Test
    void receiptCanBeDismissed(Screens screens) {
        var page = screens.open(Look.DESKTOP, "/ui");
        var receipt = page.getByText("Aktivitet 1.2.2 är borttagen.");

        page.locator("[data-dismisses]").first().click();

        assertThat(receipt).hasCount(0);
    }
}
