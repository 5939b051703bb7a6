package se.samhand.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Look;
import se.samhand.testing.Screens;

@BrowserTest
class PlanUpdateBrowserTest {

    private static final String NEW = "/handlingsplaner/inlasningar/ny";
    private static final String MILL = "Kvarnbacka stadsdelsförvaltning";

    @Test
    void updatesAPlanFromANewerFileAndGoesBack(Screens screens) {
        Page page = screens.open(Look.DESKTOP, NEW);
        readIn(page, "Plan.html", PlanFiles.clear(MILL));
        page.getByRole(AriaRole.BUTTON, button("Skapa planen")).click();
        assertThat(page.locator(".plan-table .activity")).hasCount(3);

        page.getByRole(AriaRole.LINK, button("Handlingsplaner")).first().click();
        page.getByRole(AriaRole.LINK, button("Läs in en plan")).first().click();
        readIn(page, "Plan 2.html", PlanFiles.revised(MILL));
        String review = screens.pathOnceAt(page, "**/inlasningar/*-*");
        page.getByRole(AriaRole.LINK, button("Uppdatera planen")).first().click();
        assertThat(page.locator("h1")).hasText("Uppdatera planen");
        String update = screens.pathOnceAt(page, "**/uppdatering/*");
        screens.checkEverywhere(review);
        screens.checkEverywhere(update);

        page.getByLabel("Tidsplan").uncheck();
        page.getByRole(AriaRole.BUTTON, button("Uppdatera planen")).click();
        assertThat(page.locator(".plan-facts")).containsText("Version 2, uppdaterad");
        String plan = screens.pathOnceAt(page, "**/handlingsplaner/*");
        screens.checkEverywhere(plan + "/versioner");
        screens.checkEverywhere(plan + "/versioner/1");
        screens.checkEverywhere(plan + "/versioner/2/andringar");
        screens.checkEverywhere(plan + "/versioner/1/aterstallning");

        page.getByRole(AriaRole.LINK, named("Versioner")).click();
        page.getByRole(AriaRole.LINK, button("Gå tillbaka till den här versionen"))
                .click();
        page.getByRole(AriaRole.BUTTON, button("Gå tillbaka till versionen")).click();
        assertThat(page.locator(".plan-facts")).containsText("Version 3, återställd");
        assertThat(page.locator(".plan-table .activity")).hasCount(3);
    }

    private static void readIn(Page page, String name, byte[] content) {
        page.setInputFiles("#fil", new FilePayload(name, "text/html", content));
        page.getByRole(AriaRole.BUTTON, button("Läs in planen")).click();
        assertThat(page.locator("h1")).hasText("Granska tolkningen");
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }

    private static Page.GetByRoleOptions button(String words) {
        return named(words).setExact(true);
    }
}
