package se.samhand.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Look;
import se.samhand.testing.Screens;

/// Putting a reading right beside its original.
@BrowserTest
class DraftBrowserTest {

    private static final String REVIEW = "**/inlasningar/*-*";
    private static final String NEW = "/handlingsplaner/inlasningar/ny";

    @Test
    void putsAReadingRightByKeyboardOnly(Screens screens) {
        Page page = review(screens, PlanFiles.unclear("Sjöviks stadsdelsförvaltning"));
        String address = screens.pathOnceAt(page, REVIEW);

        page.keyboard().press("F8");
        Locator question = page.locator(".import-question");
        assertThat(question).isFocused();
        assertThat(page.locator(".import-paper td[data-current]")).hasText(Pattern.compile("båtar"));
        assertThat(page.locator(".import-paper td[data-current]")).isInViewport();

        page.locator("#rad-1 header a").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#r1-utgangspunkt")).isFocused();
        page.getByLabel(Pattern.compile("SYS-2")).first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#rad-1 .areas")).containsText("SYS-2");
        assertThat(page.locator("#rad-1")).isFocused();
        assertThat(page.locator(".draft-open")).hasText("Inget kvar att se över");
        assertThat(page.locator(".import-paper td[data-tone=ask]")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile(address + "$"));

        page.keyboard().press("Control+z");
        assertThat(page.locator(".draft-open")).hasText("1 ställe kvar att se över");
    }

    @Test
    void undoesAndMakesAgainWithKeysWhereverThePersonStands(Screens screens) {
        Page page = review(screens, PlanFiles.unclear("Sjöviks stadsdelsförvaltning"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Tolkningen stämmer")))
                .click();
        assertThat(page.locator(".draft-open")).hasText("Inget kvar att se över");
        page.locator(".import-paper").focus();

        page.keyboard().press("Control+z");
        assertThat(page.locator(".draft-open")).hasText("1 ställe kvar att se över");
        page.keyboard().press("Control+z");
        page.keyboard().press("Control+y");

        assertThat(page.locator(".draft-open")).hasText("Inget kvar att se över");
        page.keyboard().press("Control+z");
        assertThat(page.locator("[data-redo]")).hasCount(1);
        assertThat(page.locator("[data-undo]")).hasCount(0);
    }

    @Test
    void savesOnePartAfterAnotherWithoutLoadingThePage(Screens screens) {
        Page page = review(screens, PlanFiles.clear("Sjöviks stadsdelsförvaltning"));

        page.locator("#akt-2 > a").click();
        page.locator("#a2-text").fill("Möte varje vecka.");
        page.locator("#akt-3 > a").waitFor();
        page.getByRole(AriaRole.BUTTON, named("Spara aktiviteten")).click();
        assertThat(page.locator("#akt-2 .text")).hasText("Möte varje vecka.");
        page.locator("#akt-5 > a").click();
        page.locator("#a5-text").fill("Prova på-dagar varje vår.");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#akt-5 .text")).hasText("Prova på-dagar varje vår.");
        assertThat(page.locator("#akt-2 .text")).hasText("Möte varje vecka.");
    }

    @Test
    void closesAFormWithEscapeAndKeepsLettersForTyping(Screens screens) {
        Page page = review(screens, PlanFiles.unclear("Sjöviks stadsdelsförvaltning"));

        page.locator("#akt-2 > a").click();
        assertThat(page.locator("#a2-text")).isFocused();
        page.keyboard().press("End");
        page.keyboard().type(" np");
        assertThat(page.locator("#a2-text")).hasValue(Pattern.compile(" np$"));
        page.keyboard().press("Escape");
        assertThat(page.locator("#a2-text")).hasCount(0);
        assertThat(page.locator("#rad-1")).isFocused();
        page.keyboard().press("n");

        assertThat(page.locator(".import-question")).isFocused();
    }

    @Test
    void goesOnWhereACorrectionWasMade(Screens screens) {
        Page page = review(screens, PlanFiles.clear("Sjöviks stadsdelsförvaltning"));

        page.locator("#akt-3 > a").click();
        page.getByText("Dela, slå ihop, flytta, ta bort").click();
        page.getByRole(AriaRole.BUTTON, named("Ta bort aktiviteten")).click();
        assertThat(page.locator("#akt-3")).hasCount(0);
        assertThat(page.locator("#rad-1")).isFocused();
        page.keyboard().press("Control+z");

        assertThat(page.locator("#akt-3")).isFocused();
    }

    @Test
    void dividesAnActivityWhereTheCursorStands(Screens screens) {
        Page page = review(screens, PlanFiles.clear("Sjöviks stadsdelsförvaltning"));

        page.locator("#akt-2 > a").click();
        page.getByText("Dela, slå ihop, flytta, ta bort").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dela aktiviteten"))
                .click();
        assertThat(page.locator("#d2-texter")).isFocused();
        page.keyboard().press("Control+End");
        page.keyboard().press("Enter");
        page.keyboard().type("Ett till.");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#rad-1 .draft-activity")).hasCount(3);
    }

    @Test
    void keepsTheTextWhenSomebodyElseWasFirst(Screens screens) {
        Page page = review(screens.expectingFaults(), PlanFiles.clear("Sjöviks stadsdelsförvaltning"));
        page.locator("#akt-2 > a").click();
        page.locator("#a2-text").fill("Min text");
        Page other = screens.openBeside(page, screens.pathOnceAt(page, REVIEW));
        other.locator("#akt-2 > a").click();
        other.locator("#a2-text").fill("Den andras text");
        other.keyboard().press("Control+Enter");
        assertThat(other.locator("#akt-2 .text")).hasText("Den andras text");

        page.locator("#a2-text").press("Control+Enter");

        assertThat(page.locator("[role=alert]")).containsText("Den andras");
        assertThat(page.locator(".sh-conflict ins")).hasText("Min");
        assertThat(page.locator("#a2-text")).hasValue("Min text");
        page.locator("#a2-text").press("Control+Enter");
        assertThat(page.locator("#akt-2 .text")).hasText("Min text");
    }

    @Test
    void isAccessibleInEveryForm(Screens screens) {
        Page page = review(screens, PlanFiles.unclear("Sjöviks stadsdelsförvaltning"));
        String review = screens.pathOnceAt(page, REVIEW);

        screens.checkEverywhere(review + "/rader/1/andra");
        screens.checkEverywhere(review + "/aktiviteter/2/andra");
        screens.checkEverywhere("/handlingsplaner/rattelser");
    }

    private static Page review(Screens screens, byte[] content) {
        Page page = screens.open(Look.DESKTOP, NEW);
        page.setInputFiles("#fil", new FilePayload("Utkast.html", "text/html", content));
        page.getByRole(AriaRole.BUTTON, named("Läs in planen")).click();
        assertThat(page.locator("h1")).hasText("Granska tolkningen");
        return page;
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }
}
