package se.samhand.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.samhand.kernel.Actor;
import se.samhand.kernel.Audited;
import se.samhand.testing.Browser;
import se.samhand.testing.WebTest;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class TrailWebTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    private final UUID lamp = UUID.randomUUID();

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void listsTheNewestEventFirstWithItsWords() {
        record("plan.exported", Map.of("format", "docx"));

        record("plan.exported", Map.of("format", "json"));

        var page = browser.get("/sparbarhet?handelse=plan.exported");

        assertThat(page.select("h1").text()).isEqualTo("Spårbarhet");
        assertThat(page.select("tbody tr:first-child").text())
                .contains("hämtade planen som JSON")
                .contains("Samhand");
    }

    @Test
    void showsACodeThatNoModuleKnowsAnyMore() {
        record("lamp.lit", Map.of());

        assertThat(browser.get("/sparbarhet?objekt=" + lamp).select("tbody th").text())
                .isEqualTo("lamp.lit");
    }

    @Test
    void filtersByPersonEventDateAndObject() {
        record("plan.exported", Map.of("format", "json"));

        assertThat(rows("?objekt=" + lamp)).isEqualTo(1);
        assertThat(rows("?objekt=" + lamp + "&person=samhand")).isEqualTo(1);
        assertThat(rows("?objekt=" + lamp + "&person=ingen+alls")).isZero();
        assertThat(rows("?objekt=" + lamp + "&handelse=plan.exported")).isEqualTo(1);
        assertThat(rows("?objekt=" + lamp + "&handelse=plan.imported")).isZero();
        assertThat(rows("?objekt=" + lamp + "&fran=2020-01-01")).isEqualTo(1);
        assertThat(rows("?objekt=" + lamp + "&till=2020-01-01")).isZero();
    }

    @Test
    void offersTheKindsOfEventsInWordsWithoutTheirArguments() {
        record("plan.exported", Map.of("format", "json"));

        assertThat(browser.get("/sparbarhet")
                        .select("option[value=plan.exported]")
                        .text())
                .isEqualTo("hämtade planen som …");
    }

    @Test
    void takesAnAddressForTheObjectThatItLeadsTo() {
        record("plan.exported", Map.of("format", "json"));

        assertThat(rows("?objekt=https%3A%2F%2Fsamhand.example%2Fhandlingsplaner%2F" + lamp + "%2Fhistorik"))
                .isEqualTo(1);
    }

    @Test
    void filtersByKindOfObjectWhateverHappenedToIt() {
        record("plan.exported", Map.of("format", "json"));
        record("discussion.thread-started", Map.of());

        assertThat(rows("?objekt=" + lamp + "&slag=plan")).isEqualTo(2);
        assertThat(rows("?objekt=" + lamp + "&slag=unit")).isZero();
        assertThat(rows("?objekt=" + lamp + "&slag=ingenting")).isZero();
    }

    @Test
    void namesTheObjectAsItIsCalledNowAndSaysCodesInWords() {
        var code = jdbc.sql("select code from organisation.unit where kind = 'DISTRICT' order by code limit 1")
                .query(String.class)
                .single();
        var unit = jdbc.sql("select id from organisation.unit where code = :code")
                .param("code", code)
                .query(UUID.class)
                .single();
        record(unit, "organisation.unit-renamed", Map.of("before", "Norr", "after", "Söder", "day", "2027-01-01"));
        var person = jdbc.sql("select id from identity.person where name is not null limit 1")
                .query(UUID.class)
                .single();
        record(person, "identity.role-granted", Map.of("role", "unit-manager", "scope", code));

        var renamed = browser.get("/sparbarhet?objekt=" + unit).select("tbody tr");
        var granted = browser.get("/sparbarhet?handelse=identity.role-granted&objekt=" + person)
                .select("tbody tr");

        assertThat(renamed.select("th").text()).isEqualTo("bytte namn på Norr till Söder från 2027-01-01");
        assertThat(renamed.select("a[href=/organisation/" + code + "]").text()).isNotBlank();
        assertThat(granted.select("th").eachText().getFirst())
                .startsWith("gav rollen Enhetschef i ")
                .doesNotEndWith(" " + code);
    }

    @Test
    void exportsWhatTheFiltersShowAndLeavesALine() {
        record("plan.exported", Map.of("format", "json"));
        record("plan.original-fetched", Map.of("version", "=1+1"));
        var query = "?objekt=" + lamp + "&handelse=plan.original-fetched";

        var csv = browser.fetch("/sparbarhet/export.csv" + query);
        var json = browser.fetch("/sparbarhet/export.json" + query);

        var text = new String(csv.body(), StandardCharsets.UTF_8);
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment");
        assertThat(text).startsWith("\uFEFF\"Nummer\";\"När\";\"Person\"");
        assertThat(text.lines()).hasSize(2);
        assertThat(text).contains("hämtade originalfilen till version =1+1");
        var entries = new JsonMapper().readTree(json.body()).get("entries");
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).get("entry").get("subject").asString()).isEqualTo(lamp.toString());
        assertThat(browser.get("/sparbarhet?handelse=audit.trail-exported")
                        .select("tbody tr:first-child th")
                        .text())
                .contains("hämtade spårbarheten som JSON: 1 händelser")
                .endsWith("valda efter händelse, objekt");
    }

    @Test
    void letsOnlyThoseExportWhoMay() {
        assertThat(browser.as("strategist").fetch("/sparbarhet/export.csv").statusCode())
                .isEqualTo(403);
        assertThat(browser.as("strategist").get("/sparbarhet").select("a[href*=export]"))
                .isEmpty();
    }

    @Test
    void goesBackPageByPage() {
        IntStream.range(0, 60).forEach(number -> record("plan.exported", Map.of("format", "docx")));

        var first = browser.get("/sparbarhet?objekt=" + lamp);
        var second = browser.follow(first, "Äldre");

        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(second.select("tbody tr")).hasSize(10);
        assertThat(browser.follow(second, "Senaste").select("tbody tr")).hasSize(50);
    }

    @Test
    void saysWhatIsWrongWithADate() {
        var page = browser.get("/sparbarhet?fran=i+g%C3%A5r", 422);

        assertThat(page.select("#fran").attr("value")).isEqualTo("i går");
        assertThat(page.select(".sh-summary").text()).contains("Skriv datumet som 2023-07-01.");
    }

    @Test
    void answersAnExportOfWhatCannotBeAskedForWithThePageThatSaysWhatIsWrong() {
        var page = browser.get("/sparbarhet/export.csv?fran=2026-13-01&till=9999-01-01", 422);

        assertThat(page.select("h1").text()).isEqualTo("Spårbarhet");
        assertThat(page.select(".sh-summary li").eachText())
                .containsExactly("Skriv datumet som 2023-07-01.", "Skriv ett datum mellan 1900-01-01 och 2199-12-31.");
    }

    @Test
    void saysWhatIsAskedEachWithAWayToTheTrailWithoutIt() {
        record("plan.exported", Map.of("format", "docx"));

        var page = browser.get("/sparbarhet?handelse=plan.exported&objekt=" + lamp + "&fran=2020-01-01&fore=999999999");

        assertThat(page.select(".applied a").eachText())
                .hasSize(3)
                .anyMatch(asked -> asked.contains("Från och med: 2020-01-01"));
        assertThat(page.select(".applied a").eachAttr("href"))
                .contains("/sparbarhet?handelse=plan.exported&objekt=" + lamp)
                .allMatch(href -> !href.contains("fore"));
        assertThat(browser.get("/sparbarhet").select(".applied")).isEmpty();
    }

    @Test
    void tellsWhenTheChainWasVerified() {
        jdbc.sql("insert into audit.verification (id, verified_at, entries) values (uuidv7(), '2026-11-23 02:30Z', 42)")
                .update();

        assertThat(browser.get("/sparbarhet").select(".audit-state").text())
                .contains("Kedjan hel, kontrollerad 2026-11-23 03.30 till nummer 42");
    }

    private int rows(String query) {
        return browser.get("/sparbarhet" + query).select("tbody tr").size();
    }

    private void record(String code, Map<String, String> arguments) {
        record(lamp, code, arguments);
    }

    private void record(UUID object, String code, Map<String, String> arguments) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new Happened(code, object, Actor.SAMHAND, arguments)));
    }

    private record Happened(String auditCode, UUID auditSubject, UUID auditActor, Map<String, String> auditArguments)
            implements Audited {}
}
