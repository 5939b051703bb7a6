package se.samhand.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

@WebTest
class SteeringWebTest {

    private static final String LIST = "/styrdokument";
    private static final String AGENDA = LIST + "/agenda-2030";

    @LocalServerPort
    int port;

    private Browser strategist;

    @BeforeEach
    void openABrowser() {
        strategist = new Browser(port).as("strategist");
    }

    @Test
    void listsTheDocumentsAndNarrowsThemByWhatIsAskedFor() {
        var all = strategist.get(LIST);
        assertThat(all.heading()).isEqualTo("Styrdokument");
        assertThat(all.text()).contains("Agenda 2030", "Barnkonventionen", "Gäller inte längre");

        var ended = strategist.get(LIST + "?slag=PLAN&giltig=2023-05-01");
        assertThat(ended.select("tbody th").eachText()).contains("Plan för ungas fritid 2021–2024");
        assertThat(ended.select(".applied li")).hasSize(2);
        assertThat(strategist.follow(ended, "Ta bort Gäller: 2023-05-01").select(".applied li"))
                .hasSize(1);

        var none = strategist.get(LIST + "?sok=enhörning".replace("ö", "%C3%B6"));
        assertThat(none.text()).contains("Inget styrdokument passar det du frågar efter.");
        assertThat(strategist.get(LIST + "?giltig=sommaren", 422).text()).contains("Skriv ett år som 2027");
        assertThat(strategist.get(LIST + "?slag=DIKT&ordning=x&sida=-4").text()).contains("Agenda 2030");
    }

    @Test
    void sortsByAColumnBothWays() {
        assertThat(strategist
                        .get(LIST + "?ordning=-mal")
                        .select("tbody th")
                        .eachText()
                        .getFirst())
                .isEqualTo("Barnkonventionen");
        assertThat(strategist.get(LIST + "?ordning=-mal").select("th[aria-sort=descending]"))
                .hasSize(1);
    }

    @Test
    void showsADocumentWithItsGoalsInBothLanguages() {
        var page = strategist.get(AGENDA);

        assertThat(page.text())
                .contains("mål 16", "Fredliga och inkluderande samhällen", "Nämns i", "FN:s resolution 70/1");
        assertThat(strategist.inLanguage("en").get(AGENDA).text())
                .contains("The 2030 Agenda", "goal 16", "Peace, justice and strong institutions");
    }

    @Test
    void registersADocumentGivesItGoalsEndsItAndRemovesIt() {
        var form = strategist.get(LIST + "/nytt");
        var shown = strategist.submit(
                form,
                LIST,
                Map.of(
                        "slag", "PROGRAMME",
                        "titel", "Program mot våld <script>",
                        "agare", "sdf-sjovik",
                        "fran", "2026-01-01",
                        "diarienummer", "3.1.1-511  2022",
                        "beslutadAv", "Socialnämnden",
                        "lank", "https://example.org/p?a=1&b=2"));

        assertThat(shown.heading()).isEqualTo("Program mot våld <script>");
        assertThat(shown.select("a[href=/organisation/namnd-social]")).hasSize(1);
        assertThat(shown.text()).contains("Från 2026-01-01 tills vidare");

        assertThat(shown.select("#kvitto").text()).contains("Styrdokumentet är registrerat.");

        var path = shown.path();
        addGoal(path, "1", "Ingen unge slår");
        var two = addGoal(path, "", "Alla vet vart de vänder sig");
        assertThat(two.select(".steering-goals > li")).hasSize(2);

        var goal = path + "/mal" + path.substring(LIST.length()) + "-2";
        var moved = strategist.submit(two, goal + "/flytt", Map.of("steg", "-1"));
        assertThat(moved.select(".steering-goals > li").eachText().getFirst()).contains("Alla vet vart");

        var edited = strategist.submit(
                strategist.get(goal + "/andra"), goal + "/andra", Map.of("text", "Alla vet var hjälpen finns"));
        assertThat(edited.text()).contains("Alla vet var hjälpen finns");

        var removed = strategist.submit(strategist.get(goal + "/borttagning"), goal + "/borttagning", Map.of());
        assertThat(removed.text()).contains("Ett mål").doesNotContain("Alla vet var");

        var ended = strategist.submit(strategist.get(path + "/avslut"), path + "/avslut", Map.of("till", "2026-06-30"));
        assertThat(ended.text()).contains("Gäller inte längre", "2026-01-01 till 2026-06-30");
        assertThat(strategist.get(path + "/borttagning").text()).contains("med dess enda mål");

        var gone = strategist.submit(strategist.get(path + "/borttagning"), path + "/borttagning", Map.of());
        assertThat(gone.select("#kvitto").text()).contains("Styrdokumentet är borttaget.");
        strategist.get(path, 404);
    }

    @Test
    void saysAtEachFieldWhatToPutRightAndKeepsWhatWasTyped() {
        var refused = strategist.submit(
                strategist.get(LIST + "/nytt"),
                LIST,
                new HashMap<>(Map.of(
                        "titel", " ",
                        "fran", "2027-13-01",
                        "beslutad", "i våras",
                        "lank", "javascript:alert(1)",
                        "diarienummer", "x".repeat(301),
                        "anteckning", "y".repeat(4001))),
                422);

        assertThat(refused.title()).startsWith("Fel:");
        assertThat(refused.select(".sh-summary a")).hasSize(7);
        assertThat(refused.text())
                .contains(
                        "Välj vilket slags dokument det är.",
                        "Skriv dokumentets titel.",
                        "Den måste börja med https://",
                        "Skriv högst 300 tecken.");
        assertThat(refused.select("[name=beslutad]").val()).isEqualTo("i våras");
    }

    @Test
    void refusesTheSameTitleTwiceAndLeadsToTheFirst() {
        register("Dubbelt program");

        var refused = strategist.submit(
                strategist.get(LIST + "/nytt"), LIST, Map.of("slag", "PLAN", "titel", "Dubbelt program"), 422);

        assertThat(refused.text()).contains("Det finns redan ett dokument med samma titel");
        assertThat(refused.select("a[href=/styrdokument/dubbelt-program]")).hasSize(1);
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        var refused = strategist.submit(
                strategist.get("/styrdokument/budget-2027/avslut"),
                "/styrdokument/budget-2027/avslut",
                Map.of("till", "2026-01-01"),
                422);

        assertThat(refused.text()).contains("Dokumentet börjar gälla 2027-01-01. Skriv en senare dag.");
    }

    @Test
    void showsBothTextsToWhoeverSavesSecond() {
        var path = register("Två skriver").path();
        var mine = strategist.get(path + "/uppgifter");
        strategist.submit(strategist.get(path + "/uppgifter"), path + "/uppgifter", Map.of("diarienummer", "A 1"));

        var conflict = strategist.submit(mine, path + "/uppgifter", Map.of("diarienummer", "B 2"), 409);

        assertThat(conflict.text()).contains("Någon annan ändrade dokumentet medan du skrev");
        assertThat(conflict.select("[name=diarienummer]").val()).isEqualTo("B 2");
        assertThat(strategist.submit(conflict, path + "/uppgifter", Map.of()).text())
                .contains("B 2");
    }

    @Test
    void fetchesTheListThatIsShownAsAFileThatNoSpreadsheetRuns() {
        register("=SUMMA(A1)");

        var answer = strategist.fetch(LIST + "/styrdokument.csv?slag=PLAN");
        var file = new String(answer.body(), StandardCharsets.UTF_8);

        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", ".csv");
        assertThat(file)
                .startsWith("\uFEFF\"Titel\";\"Slag\";\"Ägare\"")
                .contains("\"'=SUMMA(A1)\"", "\"Plan för ungas fritid 2021–2024\";\"Plan\";\"Sjöviks")
                .doesNotContain("Agenda 2030", "\"=SUMMA");
    }

    @Test
    void letsReadersReadAndNoMore() {
        var reader = new Browser(port).as("reader");

        assertThat(reader.get(AGENDA).select("a[href^=/styrdokument][href$=uppgifter], form[action$=flytt]"))
                .isEmpty();
        assertThat(reader.get(LIST).select("a[href$=nytt]")).isEmpty();
        assertThat(reader.get(AGENDA + "/mal/agenda-2030-16").text())
                .contains("Fredliga och inkluderande samhällen", "Ingen aktivitet som du kan se");
        reader.get(LIST + "/nytt", 403);
        reader.get(AGENDA + "/uppgifter", 403);
        reader.get(AGENDA + "/borttagning", 403);
        reader.get(AGENDA + "/mal/agenda-2030-1/andra", 403);
    }

    @Test
    void knowsNoOtherDocumentsAndGoals() {
        strategist.get(LIST + "/atlantis", 404);
        strategist.get(AGENDA + "/mal/agenda-2030-18", 404);
        strategist.get(AGENDA + "/mal/barnkonventionen-1", 404);
        strategist.get(AGENDA + "/mal/agenda-2030-18/andra", 404);
    }

    private Page register(String title) {
        return strategist.submit(strategist.get(LIST + "/nytt"), LIST, Map.of("slag", "PLAN", "titel", title));
    }

    private Page addGoal(String path, String number, String text) {
        return strategist.submit(
                strategist.get(path + "/mal/nytt"), path + "/mal", Map.of("nummer", number, "text", text));
    }
}
