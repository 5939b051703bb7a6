package se.samhand.job.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samhand.job.ExampleWork;
import se.samhand.job.JobOutcome;
import se.samhand.testing.BrowserTest;
import se.samhand.testing.Look;
import se.samhand.testing.Screens;

@BrowserTest
class JobBrowserTest {

    @Autowired
    private ExampleWork work;

    @Test
    void leadsToTheResultByItselfWhenTheWorkIsDone(Screens screens) throws InterruptedException {
        var reported = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        Page page = start(screens, reported, released);
        reported.await();
        assertThat(page.locator(".job-status")).containsText("3 av 4 klart");
        var path = screens.pathOnceAt(page, "**/pagaende/*");

        screens.checkEverywhere(path);
        screens.checkEverywhere("/pagaende");
        released.countDown();

        assertThat(page.locator("h1")).hasText("Min arbetsyta");
        Page again = screens.openBeside(page, path);
        assertThat(again.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Visa resultatet")))
                .isVisible();
        assertThat(again.locator("[data-hx-trigger]")).hasCount(0);
    }

    private Page start(Screens screens, CountDownLatch reported, CountDownLatch released) {
        var subject = UUID.randomUUID();
        work.does(subject, run -> {
            run.onCancel(released::countDown);
            run.progress(3, 4, "job.doing.test.example", "rader");
            reported.countDown();
            await(released);
            return new JobOutcome.Done("/");
        });
        return screens.open(Look.DESKTOP, "/prov/arbete/" + subject);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
        }
    }
}
