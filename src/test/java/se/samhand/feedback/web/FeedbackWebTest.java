package se.samhand.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

@WebTest
class FeedbackWebTest {

    private static final String STATEMENT = "/tillganglighet";
    private static final String LIST = "/synpunkter";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void leadsToTheStatementFromTheFootOfEveryPage() {
        var page = browser.follow(browser.get("/"), "Tillgänglighet");

        assertThat(page.select("h1").text()).isEqualTo("Tillgänglighet i Samhand");
        assertThat(page.select("main").text()).contains("2018:1937").contains("Digg");
    }

    @Test
    void keepsWhatSomebodyWritesForThoseWhoTakeCareOfIt() {
        var answer = give("Knappen går inte att nå med tangentbordet.");

        assertThat(answer.select("[role=status]").text()).contains("din synpunkt är mottagen");
        assertThat(browser.get(LIST).select("main").text())
                .contains("Knappen går inte att nå")
                .contains("Planens sida")
                .contains("kim@example.com");
    }

    @Test
    void tellsInTheTrailThatWhoeverWroteWasNotSignedIn() {
        var visitor = new Browser(port).signedOut();
        visitor.submit(visitor.get(STATEMENT), STATEMENT, Map.of("synpunkt", "Kartan saknar text."));

        assertThat(browser.get("/sparbarhet?handelse=feedback.received").text())
                .contains("Någon som inte var inloggad");
    }

    @Test
    void tellsOnTheFirstPageThatSomethingWaits() {
        give("Jag hittar inte mina aktiviteter.");

        var list = browser.follow(browser.get("/"), "Visa synpunkterna");

        assertThat(list.text()).contains("Jag hittar inte mina aktiviteter.");
        assertThat(new Browser(port).as("reader").get("/").text()).doesNotContain("Visa synpunkterna");
    }

    @Test
    void settlesAndOpensAgain() {
        give("Texten är för liten.");
        var waiting = browser.get(LIST);
        var action = actionBeside(waiting, "Texten är för liten.");

        browser.submit(waiting, action, Map.of());
        assertThat(browser.get(LIST).select("main").text()).doesNotContain("Texten är för liten.");
        var settled = browser.get(LIST + "?visa=klara");
        assertThat(settled.select("main").text()).contains("Texten är för liten.");

        browser.submit(settled, action + "/borttagning", Map.of());
        assertThat(browser.get(LIST).select("main").text()).contains("Texten är för liten.");
    }

    @Test
    void tellsWhatToPutRightAndKeepsWhatWasWritten() {
        var answer = browser.submit(
                browser.get(STATEMENT), STATEMENT, Map.of("sida", "Startsidan", "adress", "ingen adress"), 422);

        assertThat(answer.select(".sh-summary").text())
                .contains("Skriv vad som inte fungerar")
                .contains("namn@kommun.se");
        assertThat(answer.select("#sida").attr("value")).isEqualTo("Startsidan");
    }

    @Test
    void takesNoLongerTextThanItKeeps() {
        var answer = browser.submit(browser.get(STATEMENT), STATEMENT, Map.of("synpunkt", "å".repeat(4001)), 422);

        assertThat(answer.select(".sh-summary").text()).containsPattern("högst 4.000 tecken");
    }

    @Test
    void throwsAwayWhatAMachineWrites() {
        browser.submit(
                browser.get(STATEMENT),
                STATEMENT,
                Map.of("synpunkt", "Köp billigt", "webbplats", "https://example.com"));

        assertThat(browser.get(LIST).select("main").text()).doesNotContain("Köp billigt");
    }

    @Test
    void takesNoMoreThanPeopleCouldWriteInAnHour() {
        jdbc.sql("""
                        insert into feedback.feedback (id, text, page, address, received_at)
                        select gen_random_uuid(), 'Något', '', '', now() from generate_series(1, 100)
                        """).update();

        var answer = browser.submit(browser.get(STATEMENT), STATEMENT, Map.of("synpunkt", "En till"), 422);

        assertThat(answer.select(".sh-summary").text()).contains("Försök igen om en timme");
        assertThat(answer.select("#synpunkt").text()).isEqualTo("En till");
        assertThat(browser.get(LIST + "?sida=2").select(".feedback-list li")).isNotEmpty();
        jdbc.sql("delete from feedback.feedback where text = 'Något'").update();
    }

    private Page give(String text) {
        return browser.submit(
                browser.get(STATEMENT),
                STATEMENT,
                Map.of("synpunkt", text, "sida", "Planens sida", "adress", "kim@example.com"));
    }

    private static String actionBeside(Page page, String text) {
        return page.select(".feedback-list li").stream()
                .filter(item -> item.text().contains(text))
                .map(item -> item.select("form").attr("action"))
                .findFirst()
                .orElseThrow();
    }
}
