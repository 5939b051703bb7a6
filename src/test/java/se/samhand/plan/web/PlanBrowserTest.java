package se.samhand.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Look;
import se.samhand.testing.Screens;

@BrowserTest
class PlanBrowserTest {

    private static final String NEW = "/handlingsplaner/inlasningar/ny";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void readsAPlanInFromTheFirstPageToTheTable(Screens screens) {
        Page page = screens.open(Look.DESKTOP, "/");

        page.getByRole(AriaRole.LINK, named("Läs in en plan")).first().click();
        page.setInputFiles("#fil", file("Vår plan.html", PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning")));
        page.getByRole(AriaRole.BUTTON, button("Läs in planen")).click();
        assertThat(page.locator("h1")).hasText("Granska tolkningen");
        page.getByRole(AriaRole.BUTTON, button("Skapa planen")).click();
        assertThat(page.locator("h1")).hasText("Skapa planen ändå?");
        page.getByRole(AriaRole.BUTTON, button("Skapa planen ändå")).click();

        assertThat(page.locator("h1")).containsText("Lokal handlingsplan");
        assertThat(page.locator(".plan-table .activity")).hasCount(3);
    }

    @Test
    void jumpsFromADotOfTheOutlineToItsRow(Screens screens) {
        Page page = screens.open(Look.DESKTOP, demoPlan());

        page.locator(".plan-outline .dots a[href='#SKY-4']").focus();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("#SKY-4$"));
        assertThat(page.locator("#SKY-4")).isInViewport();
    }

    @Test
    void isAccessibleOnEveryPageOfPlans(Screens screens) {
        screens.checkEverywhere("/handlingsplaner");
        screens.checkEverywhere(NEW);
        screens.checkEverywhere(demoPlan());
        screens.checkEverywhere(demoPlan() + "/ursprung");
    }

    @Test
    void isAccessibleWhereTheReadingIsReviewed(Screens screens) {
        screens.checkEverywhere(review(screens));
    }

    @Test
    void takesThePicturesOfTheReadme(Screens screens) {
        screens.picture(screens.open(Look.DESKTOP, demoPlan()), "plan");
        screens.picture(screens.open(Look.DESKTOP_DARK, demoPlan()), "plan-dark");
        screens.picture(screens.open(Look.PHONE, demoPlan()), "plan-phone");
        screens.picture(screens.open(Look.DESKTOP, "/handlingsplaner"), "plans");
        screens.picture(screens.open(Look.DESKTOP, NEW), "import");
        screens.picture(screens.open(Look.DESKTOP, review(screens)), "review");
    }

    private String review(Screens screens) {
        Page page = screens.open(Look.DESKTOP, NEW);
        page.setInputFiles("#fil", file("Utkast.html", PlanFiles.unclear("Sjöviks stadsdelsförvaltning")));
        page.getByRole(AriaRole.BUTTON, button("Läs in planen")).click();
        return screens.pathOnceAt(page, "**/inlasningar/*-*");
    }

    private String demoPlan() {
        return "/handlingsplaner/"
                + jdbc.sql("select id from plan.plan where basis = 'constructed'")
                        .query(UUID.class)
                        .single();
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "text/html", content);
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }

    private static Page.GetByRoleOptions button(String words) {
        return named(words).setExact(true);
    }
}
