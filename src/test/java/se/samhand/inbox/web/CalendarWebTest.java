package se.samhand.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.inbox.People;
import se.samhand.inbox.ProbeTasks;
import se.samhand.testing.Browser;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

@WebTest
class CalendarWebTest {

    private static final String SETTINGS = "/installningar/avisering";
    private static final String ADDRESS = SETTINGS + "/kalenderadress";

    @LocalServerPort
    private int port;

    @Autowired
    private ProbeTasks probe;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ClassDatabase database;

    private Browser person;
    private Browser calendar;

    @BeforeEach
    void openBrowsers() {
        person = new Browser(port).as("director");
        calendar = new Browser(port).signedOut();
    }

    @AfterEach
    void finishAll() {
        probe.finishAll();
    }

    @Test
    void showsTheLastDaysToWhoeverHasTheAddress() {
        probe.begin(people.id("director"), "något, åäö", LocalDate.of(2026, 12, 31));
        probe.begin(people.id("director"), "utan dag", null);
        probe.begin(people.id("staff"), "någon annans", LocalDate.of(2026, 12, 31));

        var answer = calendar.fetch(make());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .as("A calendar has no session")
                .isEmpty();
        assertThat(text(answer))
                .contains("SUMMARY:Prova något\\, åäö\r\n", "DTSTART;VALUE=DATE:20261231\r\n")
                .doesNotContain("utan dag", "någon annans");
    }

    @Test
    void keepsTheSameUidForTheSameTask() {
        probe.begin(people.id("director"), "något", LocalDate.of(2026, 12, 31));
        var address = make();

        var first = text(calendar.fetch(address))
                .lines()
                .filter(line -> line.startsWith("UID"))
                .toList();
        var second = text(calendar.fetch(address))
                .lines()
                .filter(line -> line.startsWith("UID"))
                .toList();

        assertThat(first).hasSize(1).isEqualTo(second);
    }

    @Test
    void showsTheAddressOnceAndKeepsItsHashOnly() {
        Page made = person.submit(person.get(SETTINGS), ADDRESS, Map.of());
        var token = token(made);

        assertThat(made.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(made.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(person.get(SETTINGS).html()).doesNotContain(token);
        assertThat(jdbc.sql(
                                "select encode(token_hash, 'hex') || ' ' || encode(token_hash, 'escape') from inbox.calendar_address")
                        .query(String.class)
                        .list())
                .noneMatch(stored -> stored.contains(token));
    }

    @Test
    void closesTheOldAddressWhenThereIsANewOneOrNone() {
        var first = make();
        var second = make();
        assertThat(calendar.fetch(first).statusCode()).isEqualTo(404);
        assertThat(calendar.fetch(second).statusCode()).isEqualTo(200);

        Page gone = person.submit(person.get(SETTINGS), ADDRESS + "/borttagning", Map.of());

        assertThat(gone.text()).contains("Du har ingen kalenderadress.");
        assertThat(calendar.fetch(second).statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("select code from audit.entry where actor_id = :person")
                        .param("person", people.id("director"))
                        .query(String.class)
                        .list())
                .contains("inbox.calendar-address-made", "inbox.calendar-address-withdrawn");
    }

    @Test
    void closesWithTheAccount() {
        person = new Browser(port).as("board-secretary");
        var address = make();
        var owner = people.id("board-secretary");
        assertThat(calendar.fetch(address).statusCode()).isEqualTo(200);

        database.asOwner()
                .sql("update identity.person set closed_at = now(), closed_by = id where id = :id")
                .param("id", owner)
                .update();

        assertThat(calendar.fetch(address).statusCode()).isEqualTo(404);
    }

    @Test
    void asksWhoeverFetchesTooOftenToWait() {
        var address = make();
        for (int fetch = 0; fetch < 30; fetch++) {
            assertThat(calendar.fetch(address).statusCode()).isEqualTo(200);
        }

        var answer = calendar.fetch(address);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(answer, "Retry-After"))).isPositive();
    }

    @Test
    void opensNothingWithAnythingElse() {
        assertThat(calendar.fetch("/kalender/gissning.ics").statusCode()).isEqualTo(404);
        assertThat(calendar.fetch("/kalender/" + "x".repeat(500) + ".ics").statusCode())
                .isEqualTo(404);
    }

    private String make() {
        return "/kalender/" + token(person.submit(person.get(SETTINGS), ADDRESS, Map.of())) + ".ics";
    }

    private static String token(Page made) {
        var address = made.select("code").text();
        assertThat(address).matches("http://localhost:8080/kalender/[A-Za-z0-9_-]{43}\\.ics");
        return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
