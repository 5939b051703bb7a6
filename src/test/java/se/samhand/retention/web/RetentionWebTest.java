package se.samhand.retention.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.file.StoredFiles;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.Browser;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.WebTest;

@WebTest
class RetentionWebTest {

    private static final String FEEDBACK = "/gallring/feedback.settled";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StoredFiles files;

    @Autowired
    private ClassDatabase database;

    private Browser browser;

    @BeforeEach
    void beginWithOldFeedback() {
        browser = new Browser(port);
        jdbc.sql("delete from retention.kept_time").update();
        jdbc.sql("delete from feedback.feedback").update();
        jdbc.sql("""
                        insert into feedback.feedback (id, text, page, address, received_at, settled_at, settled_by)
                        values (uuidv7(), 'Knappen syns inte', '/', '', '2020-01-02Z', '2020-01-02Z', uuidv7())
                        """).update();
    }

    @Test
    void showsWhatEachKindIsHowLongItIsKeptAndWhatGoes() {
        var row = browser.get("/gallring").select("tbody tr:has(a[href='" + FEEDBACK + "/tid'])");

        assertThat(row.select("th").text()).startsWith("Synpunkter som är omhändertagna");
        assertThat(row.select("td").eachText()).startsWith("2 år", "1", "2020-01-02");
        assertThat(browser.get("/gallring").select("tbody th").eachText())
                .anySatisfy(kind -> assertThat(kind).startsWith("Spårbarhet"));
    }

    @Test
    void saysWhatIsWrongWithADayThatIsOver() {
        assertThat(browser.get("/gallring?datum=2020-01-01", 422)
                        .select(".sh-summary")
                        .text())
                .contains("Ange i dag eller en kommande dag");
        assertThat(browser.get("/gallring?datum=2099-01-01").text()).contains("2099-01-01");
    }

    @Test
    void changesTheTimeAndRefusesWhatIsTooShort() {
        var form = browser.get(FEEDBACK + "/tid");

        var refused = browser.submit(form, FEEDBACK + "/tid", Map.of("antal", "3", "enhet", "D"), 422);
        assertThat(refused.select(".sh-summary").text()).contains("sparas minst 30 dagar");
        assertThat(browser.submit(form, FEEDBACK + "/tid", Map.of("antal", "tre", "enhet", "Y"), 422)
                        .select("#antal")
                        .attr("value"))
                .isEqualTo("tre");

        var changed = browser.submit(form, FEEDBACK + "/tid", Map.of("antal", "3", "enhet", "Y"));
        assertThat(changed.select(".sh-flash").text()).contains("Synpunkter som är omhändertagna sparas nu i 3 år");
        assertThat(changed.text()).contains("3 år (förslag 2 år)");
        assertThat(browser.get("/sparbarhet?handelse=retention.time-changed")
                        .select("tbody th")
                        .text())
                .isEqualTo("ändrade hur länge uppgifter sparas (Synpunkter som är omhändertagna) från 2 år till 3 år");
    }

    @Test
    void removesNowAfterSayingWhatIsLost() {
        var question = browser.get(FEEDBACK + "/nu");
        assertThat(question.text()).contains("1 post tas bort för gott. Den äldsta är från 2020-01-02.");

        browser.submit(question, FEEDBACK + "/nu", Map.of());

        Awaitility.await()
                .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from feedback.feedback")
                                .query(Integer.class)
                                .single())
                        .isZero());
        assertThat(browser.submit(question, FEEDBACK + "/nu", Map.of()).text())
                .as("Sent again, it leads to the same work")
                .doesNotContain("Inget togs bort");
        assertThat(browser.get(FEEDBACK + "/nu").text()).contains("Inget har sparats länge nog än.");
    }

    @Test
    void tellsWhatGoesByItselfAndWhen() throws IOException {
        var left = files.store("Bortglömd.txt", new ByteArrayInputStream("Bortglömd".getBytes(UTF_8)));
        database.asOwner()
                .sql("update file.stored_file set stored_at = '2020-03-04Z' where id = :id")
                .param("id", left.id().value())
                .update();

        var page = browser.get("/gallring");

        var forgotten = page.select("section tr:has(th:contains(Filer som inget hänvisar till)) td");
        assertThat(forgotten.eachText())
                .startsWith("1 dag efter att de kom in. Tas bort varje natt.", "1", "2020-03-04");
        assertThat(page.select("section tr:has(th:contains(Webbläsare som inte längre)) td")
                        .text())
                .startsWith("1 timme utan att någon gör något");
        assertThat(page.select("section.retention-list a")).isEmpty();
    }

    @Test
    void removesNowAFileThatWaitedTooLongWithTheFileItself() {
        var strategist = new Browser(port).as("strategist");
        var draft = strategist
                .upload(
                        strategist.get("/handlingsplaner/inlasningar/ny"),
                        "/handlingsplaner/inlasningar",
                        "fil",
                        "Gammal.html",
                        PlanFiles.unclear("Sjöviks stadsdelsförvaltning"),
                        200)
                .path();
        jdbc.sql("update plan.plan_import set arrived_at = '2020-01-02Z' where plan_id is null")
                .update();
        var now = "/gallring/plan.waiting-file/nu";

        browser.submit(browser.get(now), now, Map.of());

        Awaitility.await()
                .untilAsserted(() -> assertThat(jdbc.sql("select count(*) from plan.plan_import where plan_id is null")
                                .query(Integer.class)
                                .single())
                        .isZero());
        strategist.get(draft, 404);
        assertThat(browser.get("/sparbarhet?handelse=retention.data-removed").text())
                .contains("gallrade");
    }

    @Test
    void showsTheAuditorAllAndLetsThemChangeNothing() {
        var auditor = new Browser(port).as("auditor");

        assertThat(auditor.get("/gallring").select("a[href$=/tid], a[href$=/nu]"))
                .isEmpty();
        assertThat(auditor.fetch(FEEDBACK + "/tid").statusCode()).isEqualTo(403);
        assertThat(new Browser(port).as("reader").fetch("/gallring").statusCode())
                .isEqualTo(403);
    }
}
