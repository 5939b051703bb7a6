package se.samhand.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Look;
import se.samhand.testing.Screens;

/// Two people in one plan at the same time.
@BrowserTest
class LiveBrowserTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsWhoIsThereAndWhatTheyWriteWithoutDisturbing(Screens screens) {
        Page mine = screens.open(Look.DESKTOP, editor());
        assertThat(mine.locator("[data-present]")).isHidden();
        Page theirs = screens.as("strategist").open(Look.DESKTOP, editor());

        assertThat(mine.locator("[data-present] li")).hasCount(1);
        assertThat(theirs.locator("[data-present] li")).hasCount(1);

        open(theirs, "Mål och nytta, 1.1");
        assertThat(mine.locator("[data-writer]")).hasAttribute("data-writer", Pattern.compile("\\S+ skriver"));
        Locator text = open(mine, "Metod och arbetssätt, 1.1.1");
        text.fill("Det här skriver jag");
        text.evaluate("area => area.setSelectionRange(4, 7)");

        theirs.locator("[data-open] textarea").first().fill("Deras nya mål.");
        theirs.keyboard().press("Control+Enter");
        assertThat(mine.locator(".plan-table")).containsText("Deras nya mål.");
        assertThat(mine.locator("[data-writer]")).hasCount(0);

        theirs.locator("[aria-label='Mer om aktivitet 1.1.2']").click();
        theirs.getByText("Flytta upp").click();
        assertThat(theirs.locator("#kvitto")).containsText("flyttad");
        assertThat(mine.locator("[data-open]").locator("xpath=ancestor::tr").locator(".method .sh-panel-link"))
                .hasText("1.1.2");
        assertThat(mine.locator(".plan-table .method .sh-panel-link").first()).hasText("1.1.1");

        assertThat(text).isFocused();
        assertThat(text).hasValue("Det här skriver jag");
        assertThat(text.evaluate("area => area.selectionStart + '-' + area.selectionEnd"))
                .isEqualTo("4-7");
        mine.keyboard().press("Control+Enter");
        assertThat(mine.locator(".plan-table")).containsText("Det här skriver jag");
        assertThat(theirs.locator(".plan-table")).containsText("Det här skriver jag");

        theirs.context().close();
        assertThat(mine.locator("[data-present]")).isHidden();
    }

    private static Locator open(Page page, String cell) {
        page.locator("[aria-label='Ändra " + cell + "']").focus();
        page.keyboard().press("Enter");
        Locator text = page.locator("[data-open] textarea").first();
        assertThat(text).isFocused();
        return text;
    }

    private String editor() {
        UUID plan = jdbc.sql("select id from plan.plan order by title limit 1")
                .query(UUID.class)
                .single();
        return "/handlingsplaner/" + plan + "/redigera";
    }
}
