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

/// Finding the goals that an activity counts towards, and the register that they stand in.
@BrowserTest
class ServedGoalsBrowserTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void findsGoalsWhileOneTypesAndKeepsThoseThatAreChosen(Screens screens) {
        Page page = screens.open(Look.DESKTOP, form());
        Locator search = page.getByLabel("Ord i mål eller dokument");

        search.fill("konvention våld");
        assertThat(page.locator("[data-goal-hits]")).hasText("Mål som passar orden: 1");
        page.getByText(Pattern.compile("^artikel 19:")).click();
        search.fill("fredliga");

        assertThat(page.getByText(Pattern.compile("^artikel 19:"))).isVisible();
        assertThat(page.getByText(Pattern.compile("^mål 16:"))).isVisible();
        assertThat(page.getByText(Pattern.compile("^mål 15:"))).isHidden();
        search.press("Enter");
        assertThat(page.locator(".plan-goals summary").first()).hasText("Valt mål");
        page.getByText("Spara", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".plan-details")).containsText("Barnkonventionen, artikel 19");
    }

    @Test
    void canBeSeenEverywhere(Screens screens) {
        screens.checkEverywhere(
                form(), page -> page.locator(".plan-goals summary").first().click());
        screens.checkEverywhere("/styrdokument");
        screens.checkEverywhere("/styrdokument/trygghetsprogram-2026-2029");
    }

    private String form() {
        UUID activity = jdbc.sql("select id from plan.activity order by id limit 1")
                .query(UUID.class)
                .single();
        UUID plan = jdbc.sql("""
                        select r.plan_id
                          from plan.activity a
                          join plan.plan_row r on r.id = a.row_id
                         where a.id = :activity
                        """).param("activity", activity).query(UUID.class).single();
        return "/handlingsplaner/" + plan + "/redigera/" + activity + "/bidrar";
    }
}
