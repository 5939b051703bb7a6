package se.samhand.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
    void listsALineWithoutNameAsOneToMendAndSkipsOnlyEmptyLines() {
        var read = upload("""
                Kod;Namn;Slag;Hör till;Till och med
                ;Ungdomshuset;Enhet;sdf-sjovik;
                ;;;;
                ;;Enhet;sdf-sjovik;
                """, 200);

        assertThat(read.text())
                .contains(
                        "2 rader. Ändringarna",
                        "En rad går inte att göra",
                        "Utan namn",
                        "Namnet saknas",
                        "Rätta den i filen");
        assertThat(read.select("tbody tr")).hasSize(2);
    }

    @Test
    void refusesAFileThatHoldsNoListAndSaysWhatToDo() {
        assertThat(upload("Förnamn;Efternamn\nA;B\n", 422).text()).contains("Rubrikerna Namn och Slag saknas");
        assertThat(upload("Namn;Slag\n", 422).text()).contains("Fel");
        assertThat(administrator
                        .upload(administrator.get(SHEETS + "/ny"), SHEETS, "fil", "tom.csv", new byte[0], 422)
                        .text())
                .contains("Filen är tom.", "fyll i listan som i exemplet")
                .doesNotContain("Välj en fil.");
        assertThat(administrator
                        .upload(administrator.get(SHEETS + "/ny"), SHEETS, "fil", "", new byte[0], 422)
                        .text())
                .contains("Välj en fil.", "Välj filen igen.")
                .doesNotContain("klistrat");
    }

    @Test
    void speaksOfListsAndNotOfPlansWhateverIsWrongWithTheFile() {
        var workbook = new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3};
        for (var name : List.of("trasig.xlsx", "trasig.docx", "trasig.pdf")) {
            assertThat(administrator
                            .upload(administrator.get(SHEETS + "/ny"), SHEETS, "fil", name, workbook, 422)
                            .select(".sh-summary")
                            .text())
                    .containsIgnoringCase("listan")
                    .contains(".csv")
                    .doesNotContain("plan")
                    .doesNotContain("Word");
        }
    }

    @Test
    void refusesWhenTheChangesAreNoLongerThoseThatWereSeenThoughTheyAreAsMany() {
        var read = upload("Kod;Namn;Slag;Hör till\nfaltet;Fältet;Enhet;sdf-sjovik\n", 200);
        var other = upload("Kod;Namn;Slag;Hör till\nfaltet;Ängen;Enhet;sdf-sjovik\n", 200);
        administrator.submit(other, other.path() + "/genomforande", Map.of());

        var refused = administrator.submit(read, read.path() + "/genomforande", Map.of(), 422);

        assertThat(refused.text())
                .contains("Organisationen har ändrats sedan du öppnade sidan.", "En rad ändrar", "Hette Ängen.");
        assertThat(administrator
                        .submit(refused, read.path() + "/genomforande", Map.of())
                        .text())
                .contains("Genomförd");
    }

    @Test
    void throwsAListAwayThatIsNotCarriedOutAndKeepsOneThatIs() {
        var read = upload("Namn;Slag;Hör till\nBryggan;Enhet;sdf-sjovik\n", 200);
        assertThat(administrator.get(SHEETS + "/ny").select("a[href=" + read.path() + "]"))
                .hasSize(1);

        var asked = administrator.follow(read, "Ta bort listan");
        assertThat(asked.text()).contains("Listan har inte ändrat något.");
        var gone = administrator.submit(asked, read.path() + "/borttagning", Map.of());
        assertThat(gone.select("#kvitto").text()).contains("Listan är borttagen.");
        administrator.get(read.path(), 404);

        var kept = upload("Namn;Slag;Hör till\nPiren;Enhet;sdf-sjovik\n", 200);
        administrator.submit(kept, kept.path() + "/genomforande", Map.of());
        assertThat(administrator.get(kept.path() + "/borttagning").text()).contains("Genomförd");
    }

    @Test
    void readsItsOwnFileBackWithoutChangingAnything() {
        var dangerous = upload("Namn;Slag;Hör till\n=SUMMA(A1)-enheten;Enhet;sdf-sjovik\n", 200);
        administrator.submit(dangerous, dangerous.path() + "/genomforande", Map.of());

        var answer = administrator.fetch("/organisation/enheter.csv");
        var file = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", ".csv");
        assertThat(file)
                .startsWith("\uFEFF\"Kod\";\"Namn\";\"Kortnamn\";\"Slag\";\"Hör till\";\"Till och med\"")
                .contains("\"'=SUMMA(A1)-enheten\"")
                .doesNotContain("\"=SUMMA");

        var again = upload(file, 200);
        assertThat(again.text()).doesNotContain("går inte att göra").doesNotContain("ändrar organisationen");
        assertThat(again.text()).contains("Inga sådana rader.");
    }

    @Test
    void pagesALongList() {
        var text = new StringBuilder("Namn;Slag;Hör till\n");
        for (int i = 1; i <= 230; i++) {
            text.append("Lång enhet ").append(i).append(";Enhet;sdf-sjovik\n");
        }
        var read = upload(text.toString(), 200);

        assertThat(read.text()).contains("230 rader ändrar organisationen", "Sida 1 av 3");
        assertThat(administrator
                        .follow(administrator.follow(read, "Nästa"), "Nästa")
                        .select("tbody tr"))
                .hasSize(30);
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
