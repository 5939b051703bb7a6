package se.samhand.discussion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// Talking about the rows of a plan, without script.
@WebTest
class DiscussionWebTest {

    @LocalServerPort
    int port;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;
    private String row;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
        row = jdbc.sql("select id from plan.plan_row order by position limit 1")
                .query(UUID.class)
                .single()
                .toString();
    }

    @Test
    void leadsFromTheRowOfAPlanToWhatIsSaidAboutItAndBack() {
        start("Vem håller i det här?");

        var plan = browser.get("/handlingsplaner/" + plan());
        assertThat(plan.select(".plan-talk[href$=" + row + "]").attr("aria-label"))
                .startsWith("Samtal om rad");
        var talk = browser.get(talk());

        assertThat(talk.heading()).startsWith("Samtal om");
        assertThat(talk.text()).contains("Vem håller i det här?");
        assertThat(talk.select(".sh-crumbs a").attr("href")).contains("#rad-" + row);
        assertThat(browser.get("/handlingsplaner/" + plan() + "/historik").text())
                .contains("startade ett samtal");
        assertThat(new Browser(port)
                        .as("partner-contributor")
                        .get("/handlingsplaner/" + plan() + "/historik")
                        .text())
                .contains("skapade planen")
                .doesNotContain("samtal");
    }

    @Test
    void takesAnAnswer() {
        var thread = start("Hur många kvällar?");

        var answered = answer(thread, "Två.\nhttps://ekdalen.example/kvallar");

        assertThat(answered.text()).contains("Hur många kvällar?", "Två.");
        assertThat(answered.select(".talk-text a").attr("rel")).isEqualTo("nofollow noopener noreferrer");
        assertThat(answered.select("[role=status]").text()).contains("Svaret är sparat");
    }

    @Test
    void keepsWhatWasTypedWhenItIsTooLong() {
        var text = "ord ".repeat(1200).strip();

        var refused = browser.submit(browser.get(talk()), talk(), Map.of("kommentar", text), 422);

        assertThat(refused.text()).contains("Korta texten till högst");
        assertThat(refused.select("textarea").text()).isEqualTo(text);
    }

    @Test
    void saysThatSomethingHasToBeWritten() {
        assertThat(browser.submit(browser.get(talk()), talk(), Map.of("kommentar", " \n "), 422)
                        .title())
                .startsWith("Fel:");
    }

    @Test
    void showsMarkupAsItWasWritten() {
        var thread = start("<script>alert(1)</script> <b>fet</b>");

        assertThat(thread.select(".talk-text").text()).isEqualTo("<script>alert(1)</script> <b>fet</b>");
    }

    @Test
    void marksACommentAsEditedAndKeepsWhatItSaid() {
        var thread = start("Första lydelsen");
        var edit = href(thread, ".talk-acts a");

        var edited = browser.submit(browser.get(edit), edit, Map.of("kommentar", "Andra lydelsen"));

        assertThat(edited.text()).contains("Andra lydelsen").contains("ändrad 20");
        var versions = browser.get(edit.replace("andring", "versioner"));
        assertThat(versions.text()).contains("Andra lydelsen", "Första lydelsen");
    }

    @Test
    void givesTheTextBackWhenTheCommentWasTakenAwayMeanwhile() {
        var thread = start("Två kvällar");
        var edit = href(thread, ".talk-acts a");
        var slow = browser.get(edit);
        browser.submit(thread, edit.replace("andring", "borttagning"), Map.of());

        var gone = browser.submit(slow, edit, Map.of("kommentar", "Fyra kvällar"), 409);

        assertThat(gone.heading()).isEqualTo("Kommentaren är borttagen");
        assertThat(gone.select(".error-kept").text()).contains("Fyra kvällar");
    }

    @Test
    void showsWhatChangedMeanwhileAndKeepsMyText() {
        var edit = href(start("Två kvällar"), ".talk-acts a");
        var slow = browser.get(edit);
        browser.submit(browser.get(edit), edit, Map.of("kommentar", "Tre kvällar"));

        var conflict = browser.submit(slow, edit, Map.of("kommentar", "Fyra kvällar"), 409);

        assertThat(conflict.text()).contains("har ändrats på ett annat ställe");
        assertThat(conflict.select("del").text()).isEqualTo("Tre");
        assertThat(conflict.select("ins").text()).isEqualTo("Fyra");
        assertThat(conflict.select("textarea").text()).isEqualTo("Fyra kvällar");
        assertThat(browser.submit(conflict, edit, Map.of()).text()).contains("Fyra kvällar");
    }

    @Test
    void leavesAMarkOfADeletedCommentAndBringsItBack() {
        var thread = start("Skrivet av misstag");
        var deletion = action(thread, "borttagning");

        var deleted = browser.submit(thread, deletion, Map.of());
        assertThat(deleted.text()).contains("Kommentaren togs bort").doesNotContain("Skrivet av misstag");

        var restored = browser.submit(deleted, action(deleted, "aterstallning"), Map.of());
        assertThat(restored.text()).contains("Skrivet av misstag");
    }

    @Test
    void countsNoThreadAsOpenWhenAllInItIsRemoved() {
        var other = jdbc.sql("select id from plan.plan_row order by position desc limit 1")
                .query(UUID.class)
                .single();
        var path = "/samtal/planrad/" + other;
        var thread = browser.submit(browser.get(path), path, Map.of("kommentar", "Skrivet på fel rad"));
        assertThat(browser.get(path).text()).contains("Öppna (1)");

        browser.submit(thread, action(thread, "borttagning"), Map.of());

        assertThat(browser.get(path).text()).contains("Öppna (0)").contains("Kommentaren togs bort");
    }

    @Test
    void saysWhenNobodyHasTheNameAfterTheAtSign() {
        assertThat(start("@Ingen Alls, vad säger du?").select("#kvitto").text())
                .contains("Ingen som heter Ingen Alls hittades, så ingen fick en avisering om det.");
    }

    @Test
    void resolvesAThreadAndTakesItUpAgain() {
        var thread = start("Ska vi ha kvar raden?");

        var resolved = browser.submit(thread, action(thread, "losning"), Map.of());
        assertThat(resolved.text()).contains("Löst av Ada");
        assertThat(resolved.select("textarea")).isEmpty();
        assertThat(browser.get(talk() + "?visa=losta").text()).contains("Ska vi ha kvar raden?");

        var reopened = browser.submit(resolved, action(resolved, "ateroppning"), Map.of());
        assertThat(reopened.select("textarea")).hasSize(1);
    }

    @Test
    void refusesAnAnswerInAThreadThatWasResolvedMeanwhile() {
        var thread = start("Klart?");
        browser.submit(thread, action(thread, "losning"), Map.of());

        var refused = browser.submit(thread, action(thread, "kommentarer"), Map.of("kommentar", "Nej, inte än"), 422);

        assertThat(refused.text()).contains("Öppna det igen");
        assertThat(refused.select("textarea").text()).isEqualTo("Nej, inte än");
    }

    @Test
    void leavesAnAuditLineOfEachStep() {
        var thread = start("Spår?");
        answer(thread, "Ja.");

        assertThat(jdbc.sql("select code from audit.entry where subject_id = ?::uuid and code like 'discussion.%'")
                        .param(row)
                        .query(String.class)
                        .list())
                .contains("discussion.thread-started", "discussion.comment-added");
    }

    @Test
    void givesThePanelAsAPartOfAPage() {
        start("I panelen");

        var panel = new String(browser.fetch(talk() + "/panel").body(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(panel).contains("sh-panel", "I panelen", "id=\"samtal\"").doesNotContain("<html");
    }

    @Test
    void knowsNothingOfWhatDoesNotExist() {
        browser.get("/samtal/planrad/" + UUID.randomUUID(), 404);
        browser.get("/samtal/okant/" + row, 404);
        browser.get("/samtal/tradar/" + UUID.randomUUID(), 404);
        browser.get("/samtal/kommentarer/" + UUID.randomUUID(), 404);
    }

    @Test
    void speaksEnglishToo() {
        browser.inLanguage("en");

        assertThat(start("Who does this?").text()).contains("Mark as resolved");
    }

    private Page start(String text) {
        return browser.submit(browser.get(talk()), talk(), Map.of("kommentar", text));
    }

    private Page answer(Page thread, String text) {
        return browser.submit(thread, action(thread, "kommentarer"), Map.of("kommentar", text));
    }

    private String talk() {
        return "/samtal/planrad/" + row;
    }

    private String plan() {
        return jdbc.sql("select plan_id from plan.plan_row where id = ?::uuid")
                .param(row)
                .query(UUID.class)
                .single()
                .toString();
    }

    private static String href(Page page, String selector) {
        return page.select(selector).attr("href");
    }

    private static String action(Page page, String ending) {
        return page.select("form[action$=" + ending + "]").attr("action");
    }
}
