package se.samhand.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

@WebTest
class UnitSheetWebTest {

    private static final String SHEETS = "/organisation/inlasningar";

    @LocalServerPort
    int port;

    private Browser administrator;

    @BeforeEach
    void openABrowser() {
        administrator = new Browser(port);
    }

    @Test
    void showsWhatAListChangesBeforeItDoesAndLeavesOutWhatCannotBeDone() {
        var read = upload("""
                Kod;Namn;Slag;Hör till;Till och med
                avd-unga;Avdelningen för unga;Avdelning;Sjöviks stadsdelsförvaltning;
                ;Fältgruppen;Enhet;avd-unga;
                ;Ingenstans;Enhet;en plats som inte finns;
                forvaltning-social;Socialförvaltningen;Fackförvaltning;Socialnämnden;
                """, 200);

        assertThat(read.text())
                .contains("4 rader", "En rad går inte att göra", "2 rader ändrar organisationen", "Skriv en kod.");
        assertThat(read.select("tbody tr")).hasSize(3);
        assertThat(administrator.follow(read, "Orörda 1").text()).contains("Socialförvaltningen");

        var done = administrator.submit(read, read.path() + "/genomforande", Map.of());
        assertThat(done.text()).contains("Genomförd");
        assertThat(administrator
                        .get("/organisation?datum=2027-01-01&sok=Fältgruppen".replace("ä", "%C3%A4"))
                        .text())
                .contains("Avdelningen för unga");
        assertThat(done.select("form[action$=genomforande]")).isEmpty();
    }

    @Test
    void refusesAFileThatHoldsNoListAndSaysWhatToDo() {
        assertThat(upload("Förnamn;Efternamn\nA;B\n", 422).text()).contains("Rubrikerna Namn och Slag saknas");
        assertThat(upload("Namn;Slag\n", 422).text()).contains("Fel");
        assertThat(administrator
                        .upload(administrator.get(SHEETS + "/ny"), SHEETS, "fil", "tom.csv", new byte[0], 422)
                        .text())
                .contains("Välj en fil.");
    }

    @Test
    void isForThoseWhoMayChangeTheOrganisation() {
        new Browser(port).as("director").get(SHEETS + "/ny", 403);
    }

    private Page upload(String text, int status) {
        return administrator.upload(
                administrator.get(SHEETS + "/ny"),
                SHEETS,
                "fil",
                "enheter.csv",
                text.getBytes(StandardCharsets.UTF_8),
                status);
    }
}
