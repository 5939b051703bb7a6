package se.samhand.datacheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.datacheck.internal.StartDataCheck;
import se.samhand.job.JobOutcome;
import se.samhand.job.Jobs;
import se.samhand.job.Schedule;
import se.samhand.kernel.Actor;
import se.samhand.testing.Browser;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.WebTest;

@WebTest
class DataCheckWebTest {

    @LocalServerPort
    private int port;

    @Autowired
    private StartDataCheck startDataCheck;

    @Autowired
    private Jobs jobs;

    @Autowired
    private java.util.List<Schedule> schedules;

    @Autowired
    private ClassDatabase database;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void beginWithoutRounds() {
        browser = new Browser(port);
        jdbc.sql("delete from datacheck.round").update();
        database.asOwner().sql("delete from organisation.reorganisation").update();
    }

    @Test
    void saysThatNoCheckHasBeenMade() {
        var page = browser.get(StartDataCheck.PATH);

        assertThat(page.select("main").text()).contains("Ingen kontroll är gjord än");
    }

    @Test
    void startsAllChecksAsWorkThatCanBeFollowed() {
        var page = browser.submit(browser.get(StartDataCheck.PATH), StartDataCheck.PATH, Map.of());

        assertThat(page.select("h1").text()).startsWith("Datakontroll");
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(browser.get(StartDataCheck.PATH).text()).contains("Gjord 20"));
    }

    @Test
    void showsWhatWasFoundWithWhatToDoAndWhereToGo() {
        var id = UUID.randomUUID();
        database.asOwner().sql("""
                        insert into organisation.reorganisation (id, title, day, drafted_at, drafted_by)
                        values (:id, 'Försenad delning', '2025-01-01', now(), :id)
                        """).param("id", id).update();

        var path = made();
        var page = browser.get(path);

        assertThat(page.select(".datacheck-state").text()).contains("En sak att se över");
        assertThat(page.select(".datacheck-finding h2").text()).isEqualTo("Omorganisationer vars datum har passerat");
        assertThat(page.select(".datacheck-finding").text()).contains("Genomför omorganisationen");
        assertThat(page.link("Försenad delning").attr("href")).isEqualTo("/omorganisationer/" + id);
        assertThat(page.select(".datacheck-fine summary").text()).contains("utan anmärkning");
        assertThat(browser.inLanguage("en").get(path).select("main").text())
                .contains("Reorganisations whose date has passed");
    }

    @Test
    void keepsWhatTheNightFoundForAYear() {
        jdbc.sql("""
                        insert into datacheck.round (id, begun_at, ended_at, started_by)
                        values (uuidv7(), now() - interval '370 days', now() - interval '370 days', uuidv7())
                        """).update();

        schedules.stream()
                .filter(schedule -> schedule.name().equals("datacheck.nightly"))
                .findFirst()
                .orElseThrow()
                .run(Instant.now());

        var page = browser.get(StartDataCheck.PATH);
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody tr").text()).contains("Samhand").contains("Allt är i ordning");
        assertThat(page.select(".datacheck-state").text()).contains("Allt är i ordning");
    }

    @Test
    void isNotForEverybody() {
        new Browser(port).as("unit-manager").get(StartDataCheck.PATH, 403);
        new Browser(port).get(StartDataCheck.PATH + "/" + UUID.randomUUID(), 404);
    }

    private String made() {
        var actor = Actor.everywhere(UUID.randomUUID(), "Ada", Set.of("datacheck.run"));
        var outcome = startDataCheck.start(actor);
        assertThat(outcome).isInstanceOf(StartDataCheck.Outcome.Started.class);
        var job = ((StartDataCheck.Outcome.Started) outcome).job();
        assertThat(jobs.await(job, Duration.ofMinutes(1))).isPresent();
        return jobs.await(job, Duration.ofMinutes(1))
                .map(JobOutcome.Done.class::cast)
                .orElseThrow()
                .path();
    }
}
