package se.samhand.discussion.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Look;
import se.samhand.testing.Screens;

/// Talking about the rows of a plan beside the plan.
@BrowserTest
class DiscussionBrowserTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void talksBesideThePlanAndComesBackToTheRow(Screens screens) {
        var page = screens.open(Look.DESKTOP, plan());
        var button = page.locator(".plan-talk").first();

        button.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#sidopanel h2")).isFocused();
        assertThat(page).hasURL(Pattern.compile("/samtal/planrad/"));
        page.locator("#kommentar").fill("Skrivet i panelen");
        page.getByText("Starta samtalet").click();
        assertThat(page.locator("#sidopanel .talk-text")).hasText("Skrivet i panelen");
        assertThat(page.locator("#kvitto")).containsText("Samtalet är startat");
        assertThat(page.locator(".plan-table")).isVisible();
        screens.checkAccessibility(page, "the panel beside the plan");
        screens.picture(page, "talk-panel");

        page.locator("[data-panel-close]").focus();
        page.keyboard().press("Escape");
        assertThat(page.locator("#sidopanel .sh-panel")).hasCount(0);
        assertThat(button).isFocused();
        assertThat(button).hasText("1");
        assertThat(page).hasURL(Pattern.compile("/handlingsplaner/"));
    }

    @Test
    void offersNamesAfterAnAtSign(Screens screens) {
        var page = screens.open(Look.DESKTOP, talk(0));
        var name = jdbc.sql("select name from identity.person where sign_in_name = 'strategist'")
                .query(String.class)
                .single();
        var text = page.locator("#kommentar");

        text.pressSequentially("Titta här @" + name.substring(0, 3));
        assertThat(page.locator("[role=option]")).containsText(new String[] {name});
        screens.checkAccessibility(page, "the list of names");
        page.keyboard().press("Enter");

        assertThat(text).hasValue("Titta här @" + name + " ");
        page.getByText("Starta samtalet").click();
        assertThat(page.locator(".talk-mention")).hasText("@" + name);
    }

    @Test
    void offersNamesInSightInThePanel(Screens screens) {
        var page = screens.open(new Look("laptop", 1280, 800, ColorScheme.LIGHT), plan());
        page.locator(".plan-talk").nth(2).click();
        var text = page.locator("#sidopanel #kommentar");

        text.fill("En rad\nEn till\nOch en");
        text.pressSequentially(" @Ma");

        assertThat(page.locator("[role=option]").last())
                .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    @Test
    void isAccessibleWithAThreadOfThreeHundredComments(Screens screens) {
        var thread = longThread();

        screens.checkEverywhere("/samtal/tradar/" + thread);
        screens.checkEverywhere(talk(1));
    }

    @Test
    void opensItsOwnPageWhereThereIsNoRoomBeside(Screens screens) {
        var page = screens.open(Look.PHONE, plan());

        page.locator(".plan-talk").nth(1).click();

        assertThat(page.locator("h1")).containsText("Samtal om");
    }

    @Test
    void leavesCommentsOutOfPrint(Screens screens) {
        var page = screens.open(Look.DESKTOP, plan());
        page.locator(".plan-talk").first().click();
        assertThat(page.locator("#sidopanel h2")).isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("#sidopanel h2")).isHidden();
        assertThat(page.locator(".plan-talk").first()).isHidden();
    }

    private UUID longThread() {
        var thread = UUID.randomUUID();
        jdbc.sql("""
                        insert into discussion.thread (id, subject_kind, subject_id, started_at, started_by)
                        select :id, 'planrad', cast(:row as uuid), timestamptz '2026-05-04 10:00Z', p.id
                          from identity.person p
                         where p.sign_in_name = 'strategist'
                        """).param("id", thread).param("row", row(1)).update();
        jdbc.sql("""
                        insert into discussion.comment (id, thread_id, text, written_at, written_by)
                        select gen_random_uuid(), t.id, 'Svar ' || n || ' om trygghetsskapandeåtgärdssamordningen'
                             , t.started_at + n * interval '1 minute', t.started_by
                          from discussion.thread t, generate_series(1, 300) n
                         where t.id = :id
                        """).param("id", thread).update();
        return thread;
    }

    private String talk(int row) {
        return "/samtal/planrad/" + row(row);
    }

    private String row(int number) {
        return jdbc.sql("select id from plan.plan_row order by position offset ? limit 1")
                .param(number)
                .query(UUID.class)
                .single()
                .toString();
    }

    private String plan() {
        return "/handlingsplaner/"
                + jdbc.sql("select plan_id from plan.plan_row order by position limit 1")
                        .query(UUID.class)
                        .single();
    }
}
