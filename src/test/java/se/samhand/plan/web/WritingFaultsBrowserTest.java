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

/// What can go wrong while somebody writes in a plan: nothing typed is lost, and nothing hostile is done.
@BrowserTest
class WritingFaultsBrowserTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void savesWhatWasTypedWhenThePageWasLoadedAgainOrTheSessionHadEnded(Screens screens) {
        Page page = screens.expectingFaults().open(Look.DESKTOP, editor());
        open(page, "Metod och arbetssätt, 1.1.1").fill("Skrivet före omladdningen.");

        page.reload();
        assertThat(page.locator("[data-saved]")).hasText(Pattern.compile("Sparat \\d\\d\\.\\d\\d"));
        assertThat(page.locator("[data-open]")).hasCount(0);
        assertThat(page.locator(".plan-table")).containsText("Skrivet före omladdningen.");

        Locator text = open(page, "Mål och nytta, 1.1");
        text.fill("Skrivet när sessionen var slut.");
        page.context().clearCookies();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[data-open] [role=alert]")).containsText("Du har loggats ut");
        assertThat(page.locator("[data-saved]")).hasText("Inte sparat");
        assertThat(text).hasValue("Skrivet när sessionen var slut.");
        page.getByText("Logga in och fortsätt").click();
        page.waitForURL("**/logga-in**");
        page.locator("button[name=konto][value=administrator]").click();
        page.waitForURL("**/redigera**");
        assertThat(page.locator(".plan-table")).containsText("Skrivet när sessionen var slut.");
        assertThat(page.locator("[data-saved]")).hasText(Pattern.compile("Sparat"));
    }

    @Test
    void mergesWhatSomebodyElseWroteMeanwhile(Screens screens) {
        Page mine = screens.expectingFaults().open(Look.DESKTOP, editor());
        Locator text = open(mine, "Metod och arbetssätt, 2.1.1");
        String before = jdbc.sql("""
                        select a.text
                          from plan.activity a
                          join plan.plan_row r on r.id = a.row_id
                         where r.plan_id = :plan
                           and r.starting_point = 'SKY'
                         order by r.position, a.position
                         limit 1
                        """).param("plan", plan()).query(String.class).single();
        text.fill("Alltid: " + before);

        Page theirs = screens.as("strategist").open(Look.DESKTOP, editor());
        open(theirs, "Metod och arbetssätt, 2.1.1").fill(before + " Också på lov.");
        theirs.keyboard().press("Control+Enter");
        assertThat(theirs.locator("[data-open]")).hasCount(0);

        assertThat(mine.locator("[data-open] .plan-meanwhile")).containsText("har ändrat här sedan du började");
        text.focus();
        mine.keyboard().press("Control+Enter");
        assertThat(mine.locator("[data-open] .sh-conflict")).isVisible();
        assertThat(mine.locator("[data-open] textarea")).hasValue("Alltid: " + before + " Också på lov.");
        mine.locator("[data-open] button[data-variant=primary]").click();
        assertThat(mine.locator("[data-open]")).hasCount(0);
        assertThat(theirs.locator(".plan-table")).containsText("Alltid: " + before + " Också på lov.");
    }

    @Test
    void keepsLongHostileAndRightToLeftTextInAPlanOfThreeHundredActivities(Screens screens) {
        UUID row = jdbc.sql("select id from plan.plan_row where plan_id = :plan order by position desc limit 1")
                .param("plan", plan())
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into plan.activity (id, row_id, position, text, follow_up, follow_up_other, custom
                             , source_part, source_index, source_row, source_column)
                        select uuidv7(), :row, number + 50, 'Aktivitet ' || number, '{}', '{}', '{}', 'body', 0, 0, 0
                          from generate_series(1, 300) as number
                        """).param("row", row).update();
        Page page = screens.open(Look.DESKTOP, editor());
        String hostile = "<img src=x onerror=\"window.hostile = 1\"><script>window.hostile = 1</script> ";

        open(page, "Metod och arbetssätt, 1.1.1").fill(hostile + "å".repeat(30_000));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[aria-label='Ändra Metod och arbetssätt, 1.1.1']"))
                .isFocused();
        assertThat(page.locator(".plan-cell .text").first()).containsText("<script>window.hostile = 1</script> åååå");
        assertThat(page.evaluate("window.hostile")).isNull();
        assertThat(page.locator(".plan-cell .text img, .plan-cell .text script"))
                .hasCount(0);

        open(page, "Metod och arbetssätt, 1.1.1").fill("اجتماع كل شهر مع المدرسة");
        assertThat(direction(page.locator("[data-open] textarea"))).isEqualTo("rtl");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[data-open]")).hasCount(0);
        assertThat(direction(page.locator(".plan-cell .text").first())).isEqualTo("rtl");
        screens.checkThatNothingScrollsSideways(page, "300 activities");
    }

    private static Object direction(Locator place) {
        return place.evaluate("place => getComputedStyle(place).direction");
    }

    private static Locator open(Page page, String cell) {
        page.locator("[aria-label='Ändra " + cell + "']").focus();
        page.keyboard().press("Enter");
        Locator text = page.locator("[data-open] textarea").first();
        assertThat(text).isFocused();
        return text;
    }

    private UUID plan() {
        return jdbc.sql("select id from plan.plan order by title limit 1")
                .query(UUID.class)
                .single();
    }

    private String editor() {
        return "/handlingsplaner/" + plan() + "/redigera";
    }
}
