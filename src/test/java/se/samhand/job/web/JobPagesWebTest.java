package se.samhand.job.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samhand.job.ExampleWork;
import se.samhand.job.JobId;
import se.samhand.job.JobOutcome;
import se.samhand.job.JobPermissions;
import se.samhand.job.JobRun;
import se.samhand.job.Jobs;
import se.samhand.kernel.Actor;
import se.samhand.testing.Browser;
import se.samhand.testing.WebTest;

@WebTest
class JobPagesWebTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Jobs jobs;

    @Autowired
    private ExampleWork work;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void opens() {
        browser = new Browser(port);
    }

    @Test
    void showsHowFarWorkHasComeAndFindsItAgain() throws InterruptedException {
        var reported = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var job = start(run -> {
            run.onCancel(stopped::countDown);
            run.progress(3, 4, "job.doing.test.example", "rader");
            reported.countDown();
            await(stopped);
            run.goOn();
            return new JobOutcome.Done("/");
        });
        reported.await();

        var page = browser.follow(browser.follow(browser.get("/"), "Visa pågående arbeten"), "Provar ett prov");

        assertThat(page.heading()).isEqualTo("Provar ett prov");
        assertThat(page.text()).contains("Pågår", "Räknar rader", "3 av 4 klart", "Du kan lämna sidan.");
        assertThat(page.link("Uppdatera").attr("href")).isEqualTo(Jobs.path(job));
        assertThat(new String(browser.fetch(Jobs.path(job) + "/lage").body(), StandardCharsets.UTF_8))
                .contains("hx-trigger", "3 av 4 klart")
                .doesNotContain("<html");

        var cancelled = browser.submit(page, Jobs.path(job) + "/avbrott", Map.of());
        ExampleWork.end(jobs, job);

        assertThat(cancelled.select(".sh-flash").text()).contains("Arbetet avbryts.");
        assertThat(browser.get(Jobs.path(job)).text()).contains("Avbrutet");
    }

    @Test
    void leadsToTheResult() {
        var job = ended(new JobOutcome.Done("/handlingsplaner"));

        var page = browser.get(Jobs.path(job));

        assertThat(page.text()).contains("Klart");
        assertThat(page.link("Historik").attr("href")).isEqualTo("/sparbarhet?objekt=" + job);
        assertThat(browser.follow(page, "Visa resultatet").path()).isEqualTo("/handlingsplaner");
        assertThat(page.select("[data-hx-trigger]")).isEmpty();
    }

    @Test
    void isFoundAgainFromTheFirstPageAfterItEnded() {
        var job = ended(new JobOutcome.Done("/handlingsplaner"));

        var list = browser.follow(browser.get("/"), "Visa avslutade arbeten");

        assertThat(list.select("a[href=" + Jobs.path(job) + "]").text()).isEqualTo("Provar ett prov");
    }

    @Test
    void isInTheAccountMenuAlsoWhenNothingGoesOn() {
        assertThat(browser.get("/").select(".sh-menu a[href=/pagaende]").text()).isEqualTo("Pågående arbeten");
    }

    @Test
    void saysWhyItCouldNotBeDoneAndWhatToDo() {
        var job = ended(new JobOutcome.Refused("job.refusal.test.example"));

        assertThat(browser.get(Jobs.path(job)).text()).contains("Gick inte", "Provet gick inte. Gör ett annat.");
    }

    @Test
    void offersToStartAgainWhatFailed() {
        var job = start(run -> {
            throw new IllegalStateException("made to fail");
        });
        ExampleWork.end(jobs, job);

        var again = browser.submit(browser.get(Jobs.path(job)), Jobs.path(job) + "/omstart", Map.of());
        ExampleWork.end(jobs, job);

        assertThat(again.select(".sh-flash").text()).contains("Arbetet är startat igen.");
    }

    @Test
    void hidesTheWorkOfOthersFromTheList() {
        var stranger = Actor.everywhere(UUID.randomUUID(), "Bo Provsson", Set.of(JobPermissions.READ));
        var theirs = work.start(jobs, transaction, stranger, run -> new JobOutcome.Done("/"));
        ExampleWork.end(jobs, theirs);

        assertThat(browser.get("/pagaende").select("a[href=" + Jobs.path(theirs) + "]"))
                .isEmpty();
    }

    @Test
    void letsWhoeverLeftKnowHowLongWorkEnded() {
        var released = new CountDownLatch(1);
        var job = start(run -> {
            await(released);
            return new JobOutcome.Done("/handlingsplaner");
        });
        jdbc.sql("update job.job set created_at = created_at - interval '1 minute' where id = :id")
                .param("id", job.value())
                .update();
        released.countDown();
        ExampleWork.end(jobs, job);

        var notices = browser.get("/aviseringar");
        var notice =
                notices.select("form:contains(Samhand är klar med ett prov)").attr("action");

        assertThat(browser.submit(notices, notice, Map.of()).path()).isEqualTo(Jobs.path(job));
    }

    @Test
    void saysNothingMoreOfWorkThatEndedAtOnce() {
        var before = browser.get("/aviseringar").text();
        ended(new JobOutcome.Done("/handlingsplaner"));

        assertThat(browser.get("/aviseringar").text()).isEqualTo(before);
    }

    private JobId ended(JobOutcome outcome) {
        var job = start(run -> outcome);
        ExampleWork.end(jobs, job);
        return job;
    }

    /// Starts work as the person who is signed in.
    private JobId start(Function<JobRun, JobOutcome> what) {
        var subject = UUID.randomUUID();
        work.does(subject, what);
        var page = browser.get("/prov/arbete/" + subject);
        return new JobId(UUID.fromString(page.path().substring(page.path().lastIndexOf('/') + 1)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
        }
    }
}
