package se.samhand.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/// What only a browser shows of the plan's table: its keys, pasting into it, and the panel beside it.
@BrowserTest
class TableBrowserTest {

    private static final String PASTE = """
            ([html, text]) => {
              const data = new DataTransfer();
              data.setData("text/html", html);
              data.setData("text/plain", text);
              document.activeElement.dispatchEvent(
                new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
            }""";

    private static final String TABLE = """
            <table style="color:red" onclick="x()"><tr><td>Område</td><td>Mål och nytta</td><td>Metoder och arbetssätt</td>
            <td>Ansvarig</td></tr><tr><td>Snabbare insatser</td><td>Kortare väntan.</td>
            <td><p>Inklistrad jour på kvällen.</p><script>document.title = "!"</script></td><td>Rektor</td></tr></table>""";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void goesFromCellToCellAndMovesWhatStandsThere(Screens screens) {
        Page page = screens.open(Look.DESKTOP, editor());
        Locator open = page.locator("[data-editor] [data-open]");

        cell(page, "Metod och arbetssätt, 1.1.1").focus();
        page.keyboard().press("Enter");
        assertThat(open.locator("textarea")).isFocused();
        page.keyboard().type(" Tillagt.");
        page.keyboard().press("Tab");
        assertThat(page.locator("[data-open] [name=roll-0]")).isFocused();
        assertThat(page.locator(".plan-table")).containsText("Tillagt.");
        assertThat(page.locator("[data-undo] button")).isEnabled();
        page.keyboard().press("Shift+Tab");
        assertThat(open.locator("textarea")).hasValue(Pattern.compile(".+ Tillagt\\.$", Pattern.DOTALL));
        page.keyboard().press("Escape");
        assertThat(cell(page, "Metod och arbetssätt, 1.1.1")).isFocused();

        page.keyboard().press("Alt+ArrowDown");
        assertThat(page.locator("#kvitto")).containsText("Aktiviteten är flyttad.");
        assertThat(cell(page, "Metod och arbetssätt, 1.1.2")).isFocused();

        page.keyboard().press("?");
        assertThat(page.locator("[data-keys] dl")).isVisible();
        page.keyboard().press("Escape");
        cell(page, "Mål och nytta, 1.1").focus();
        page.keyboard().press("Alt+n");
        assertThat(page.locator("h1")).hasText("Lägg till en aktivitet");
    }

    @Test
    void pastesATableFromTheClipboard(Screens screens) {
        Page page = screens.open(Look.DESKTOP, editor());
        cell(page, "Mål och nytta, 1.1").focus();

        page.evaluate(PASTE, java.util.List.of(TABLE, "Område\tMål"));

        assertThat(page.locator("h1")).hasText("Det här kommer in i planen");
        assertThat(page.locator(".plan-pasted .text")).hasText("Inklistrad jour på kvällen.");
        screens.checkAccessibility(page, "pasted table");
        page.locator("main .sh-form button").first().click();
        assertThat(page.locator("#kvitto")).containsText("Tabellen är inklistrad.");
        assertThat(page.locator(".plan-table")).containsText("Inklistrad jour på kvällen.");
        page.locator("[data-undo] button").click();
        assertThat(page.locator(".plan-table")).not().containsText("Inklistrad jour på kvällen.");
    }

    @Test
    void tellsOfAnActivityBesideTheTable(Screens screens) {
        Page page = screens.open(Look.DESKTOP, editor());
        Locator panel = page.locator(".plan-side .sh-panel");

        cell(page, "Ansvarig, 1.1.1").focus();
        page.keyboard().press("Alt+Enter");
        assertThat(panel).containsText("Aktivitet 1.1.1");
        assertThat(panel.locator("h2").first()).isFocused();
        screens.checkAccessibility(page, "panel of an activity in the editor");
        panel.getByLabel("Nästa aktivitet, ").click();
        assertThat(panel).containsText("Aktivitet 1.1.2");
        panel.getByText("Historik").click();
        assertThat(panel.locator(".plan-events")).isVisible();
        panel.getByText("Kommentarer").click();
        assertThat(panel.locator("#samtal, .plan-embedded .talk")).isVisible();
        panel.locator("h2").first().focus();
        page.keyboard().press("Escape");
        assertThat(panel).hasCount(0);
        assertThat(page.getByLabel("Visa allt om aktivitet 1.1.2")).isFocused();
    }

    @Test
    void foldsGroupsAwayAndMarksWhereOneIs(Screens screens) {
        Page page = screens.open(Look.DESKTOP, editor());
        Locator fold = page.locator("#p-sys [data-fold]");

        fold.click();
        assertThat(fold).hasAttribute("aria-expanded", "false");
        assertThat(cell(page, "Mål och nytta, 1.1")).isHidden();
        page.reload();
        assertThat(cell(page, "Mål och nytta, 1.1")).isHidden();
        assertThat(page.locator(".plan-outline [aria-current]")).hasCount(1);
        fold.click();
        assertThat(cell(page, "Mål och nytta, 1.1")).isVisible();
    }

    private static Locator cell(Page page, String name) {
        return page.locator("[aria-label='Ändra " + name + "']");
    }

    private String editor() {
        UUID plan = jdbc.sql("select id from plan.plan order by title limit 1")
                .query(UUID.class)
                .single();
        return "/handlingsplaner/" + plan + "/redigera";
    }
}
