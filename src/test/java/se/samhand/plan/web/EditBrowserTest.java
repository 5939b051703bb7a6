package se.samhand.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Look;
import se.samhand.testing.Screens;

/// Writing in a plan as in a spreadsheet.
@BrowserTest
class EditBrowserTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void writesInCellsWithTheKeyboardAlone(Screens screens) {
        Page page = screens.open(Look.DESKTOP, editor());
        Locator method = page.locator("[aria-label='Ändra Metod och arbetssätt, 1.1.1']");
        Locator role = page.locator("[aria-label='Ändra Ansvarig, 1.1.1']");
        Locator open = page.locator("[data-editor] [data-open]");

        method.focus();
        page.keyboard().press("Enter");
        assertThat(open.locator("textarea")).isFocused();
        page.keyboard().type(" Och fler dagar.");
        page.keyboard().press("Control+Enter");
        assertThat(method).isFocused();
        assertThat(page.locator(".plan-table")).containsText("Och fler dagar.");

        page.keyboard().press("ArrowRight");
        assertThat(role).isFocused();
        page.keyboard().press("Enter");
        assertThat(open).isVisible();
        page.keyboard().press("Escape");
        assertThat(open).hasCount(0);
        assertThat(role).isFocused();

        page.keyboard().press("Control+z");
        assertThat(page.locator("#kvitto")).containsText("Ändringen är ångrad.");
        assertThat(page.locator(".plan-table")).not().containsText("Och fler dagar.");
    }

    @Test
    void savesACellThatIsLeft(Screens screens) {
        Page page = screens.open(Look.DESKTOP, editor());
        Locator goal = page.locator("[aria-label='Ändra Mål och nytta, 1.1']");

        goal.focus();
        page.keyboard().press("Enter");
        page.locator("[data-open] textarea").first().fill("Ett helt nytt mål.");
        page.locator("[aria-label='Ändra Mål och nytta, 1.2']").focus();

        assertThat(page.locator("[data-editor] [data-open]")).hasCount(0);
        page.reload();
        assertThat(page.locator(".plan-table")).containsText("Ett helt nytt mål.");
    }

    @Test
    void sendsWhatWasWrittenWithoutConnectionOnceThereIsOne(Screens screens) {
        Page page = screens.expectingFaults().open(Look.DESKTOP, editor());
        page.locator("[aria-label='Ändra Metod och arbetssätt, 1.1.2']").focus();
        page.keyboard().press("Enter");
        Locator text = page.locator("[data-open] textarea");
        text.fill("Skrivet utan kontakt.");

        page.context().setOffline(true);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[data-open] .sh-alert")).isVisible();
        assertThat(text).hasValue("Skrivet utan kontakt.");
        assertThat(page.locator("[data-saved]")).hasText("Inte sparat – sparas när anslutningen är tillbaka");

        page.context().setOffline(false);
        assertThat(page.locator("[data-editor] [data-open]")).hasCount(0);
        assertThat(page.locator(".plan-table")).containsText("Skrivet utan kontakt.");
    }

    @Test
    void isAccessibleInEveryLook(Screens screens) {
        screens.checkEverywhere(editor());
    }

    private String editor() {
        UUID plan = jdbc.sql("select id from plan.plan order by title limit 1")
                .query(UUID.class)
                .single();
        return "/handlingsplaner/" + plan + "/redigera";
    }
}
