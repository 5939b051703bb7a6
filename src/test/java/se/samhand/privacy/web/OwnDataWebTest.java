package se.samhand.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.Browser;
import se.samhand.testing.ClassDatabase;
import se.samhand.testing.WebTest;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class OwnDataWebTest {

    private static final String OWN = "/konto/uppgifter";
    private static final String REQUEST = OWN + "/borttagning";
    private static final String REQUESTS = "/administration/borttagningar";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ClassDatabase database;

    private Browser staff;
    private Browser administrator;
    private String account;

    @BeforeEach
    void openBrowsers() {
        database.asOwner().sql("delete from privacy.erasure_request").update();
        staff = new Browser(port).as("staff");
        administrator = new Browser(port);
        account = "/administration/konton/"
                + jdbc.sql("select id from identity.person where sign_in_name = 'staff'")
                        .query(UUID.class)
                        .single();
    }

    @Test
    void showsWhatIsHeldAndWhy() {
        var page = staff.get(OWN);

        assertThat(page.heading()).isEqualTo("Mina uppgifter");
        assertThat(page.select("#identity-account").text())
                .contains("Maja Exempel")
                .contains("Rättslig grund: uppgift av allmänt intresse")
                .contains("finns kvar tills namnet tas bort")
                .contains("Vid borttagning:");
        assertThat(page.select("#identity-role tbody tr").eachText())
                .hasSizeGreaterThan(1)
                .anyMatch(role -> role.contains("Medarbetare") && role.contains("Norra Ekdalens"));
        assertThat(page.select("#identity-browser").text()).contains("Inloggad webbläsare");
        assertThat(staff.inLanguage("en").get(OWN).text()).contains("All that Samhand holds about you");
    }

    @Test
    void handsItOverAsFilesAndRemembersIt() {
        var json = staff.fetch(OWN + "/registerutdrag.json");
        var pdf = staff.fetch(OWN + "/registerutdrag.pdf");

        var told = JsonMapper.shared().readTree(json.body());
        assertThat(told.get("format").asString()).isEqualTo("samhand-personal-data/1");
        assertThat(told.get("kinds").get(0).get("records").get(0).get("name").asString())
                .isEqualTo("Maja Exempel");
        assertThat(json.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("registerutdrag-")
                .doesNotContain("Maja");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(staff.get(OWN).select("#audit-entry").text()).contains("tog fram sitt registerutdrag");
        assertThat(staff.fetch(OWN + "/registerutdrag.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void asksToBeErasedAndChangesOnesMind() {
        var asked = staff.submit(staff.get(REQUEST), REQUEST, Map.of("meddelande", "Jag har slutat."));
        assertThat(asked.select("[role=status]").text()).contains("Din begäran är skickad");
        assertThat(asked.text()).contains("Begäran väntar på svar");
        assertThat(administrator.get("/uppgifter").text()).contains("En person begär att bli borttagen");
        assertThat(administrator.get(REQUESTS).text()).contains("Maja Exempel").contains("Jag har slutat.");

        var again = staff.get(REQUEST);
        assertThat(again.text()).contains("Begäran väntar på svar");
        assertThat(again.select("textarea")).isEmpty();
        assertThat(again.form(REQUEST + "/aterkallelse")).isNotNull();

        var withdrawn = staff.submit(asked, REQUEST + "/aterkallelse", Map.of());

        assertThat(withdrawn.text()).contains("Du återkallade din begäran");
        assertThat(administrator.get(REQUESTS).text()).contains("Ingen begäran väntar");
    }

    @Test
    void refusesALongWordAndKeepsIt() {
        var refused = staff.submit(staff.get(REQUEST), REQUEST, Map.of("meddelande", "x".repeat(1001)), 422);

        assertThat(refused.text()).contains("Korta texten till högst 1");
        assertThat(refused.select("textarea").text()).hasSize(1001);
    }

    @Test
    void declinesWithAReasonThatThePersonSees() {
        staff.submit(staff.get(REQUEST), REQUEST, Map.of());
        var list = administrator.get(REQUESTS);
        var form = administrator.follow(list, "Avslå begäran från Maja Exempel");

        var empty = administrator.submit(form, form.path(), Map.of("svar", " "), 422);
        assertThat(empty.text()).contains("Skriv varför begäran avslås");
        administrator.submit(form, form.path(), Map.of("svar", "Du har fortfarande ett uppdrag."));

        assertThat(staff.get(OWN).text()).contains("fick avslag").contains("Du har fortfarande ett uppdrag.");
        assertThat(staff.get("/aviseringar").text()).contains("Ada Exempel har avslagit din begäran att bli borttagen");
        var again = staff.get(REQUEST);
        assertThat(again.select("main").text()).contains("fick avslag").contains("Du har fortfarande ett uppdrag.");
        assertThat(again.select("textarea")).isNotEmpty();
        assertThat(administrator.get(form.path(), 404).text()).isNotBlank();
    }

    @Test
    void tellsAnAdministratorOnlyForAReason() {
        var path = account + "/registerutdrag";
        var form = administrator.get(path);
        assertThat(form.text()).contains("Allt som Samhand har om Maja Exempel");

        assertThat(administrator.get(path + "/registerutdrag.pdf", 422).text())
                .contains("Välj varför utdraget tas fram");
        assertThat(administrator
                        .get(path + "/registerutdrag.pdf?skal=asked&diarienummer=Maja+Exempel", 422)
                        .text())
                .contains("Skriv ett diarienummer");
        var json = administrator.fetch(path + "/registerutdrag.json?skal=asked&diarienummer=KS+2026/123");

        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(new String(json.body(), StandardCharsets.UTF_8)).contains("Maja Exempel");
        assertThat(administrator.get("/sparbarhet").text())
                .contains("tog fram en persons registerutdrag (JSON, asked, KS 2026/123)");
    }

    @Test
    void isNotForEverybody() {
        var reader = new Browser(port).as("reader");

        reader.get(account + "/registerutdrag", 403);
        reader.get(REQUESTS, 403);
        assertThat(new Browser(port).signedOut().get(OWN).heading()).isEqualTo("Logga in");
    }
}
