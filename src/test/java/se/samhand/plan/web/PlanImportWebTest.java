package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.plan.PlanFiles;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

@WebTest
class PlanImportWebTest {

    private static final String NEW = "/handlingsplaner/inlasningar/ny";
    private static final String IMPORTS = "/handlingsplaner/inlasningar";

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
    void laysTheOriginalBesideTheInterpretation() {
        Page review = upload("plan.html", PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning"), 200);

        assertThat(review.heading()).isEqualTo("Granska tolkningen");
        assertThat(review.text()).contains("2 rader, 3 aktiviteter").contains("Inget kvar att se över");
        assertThat(review.select(".import-paper td").text()).contains("Ett samordningsmöte hålls varje månad.");
        assertThat(review.select(".import-rows").text()).contains("SYS-3").contains("CIV-1");
        assertThat(review.select("select[name=forvaltning] option[selected]").text())
                .isEqualTo("Norra Ekdalens stadsdelsförvaltning");
    }

    @Test
    void marksWhatIsUncertainWithTheReasonOnBothSides() {
        Page review = upload("plan.html", PlanFiles.unclear("Norra Ekdalens stadsdelsförvaltning"), 200);

        assertThat(review.select(".import-question").text()).contains("Något alldeles eget om båtar");
        assertThat(review.select(".import-paper td[data-tone=ask]").text()).contains("Något alldeles eget om båtar");
    }

    @Test
    void makesThePlanAndKeepsTheOriginalFile() {
        byte[] file = PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning");
        Page review = upload("Vår plan.html", file, 200);

        Page plan = browser.submit(review, review.path() + "/plan", Map.of("saker", "ja"));

        assertThat(plan.heading()).isEqualTo("Lokal handlingsplan 2019–2022");
        assertThat(plan.text()).contains("Ett samordningsmöte hålls varje månad.");
        assertThat(browser.fetch(plan.path() + "/original").body()).isEqualTo(file);
        assertThat(browser.get(plan.path() + "/ursprung").text()).contains("Vår plan.html");
        assertThat(browser.get(plan.path() + "/historik").text()).contains("skapade planen av en fil");
    }

    @Test
    void knowsAdministrationsThatHaveComeSinceTheReferenceFiles() {
        jdbc.sql("""
                        insert into organisation.unit (code, id, kind, is_from_reference)
                        values ('sdf-nyang', gen_random_uuid(), 'DISTRICT', false)
                        """).update();
        jdbc.sql("""
                        insert into organisation.unit_version (unit, name, short_name, parent)
                        values ('sdf-nyang', 'Nyängs stadsdelsförvaltning', 'Nyäng', 'sdn-sjovik')
                        """).update();

        Page review = upload("plan.html", PlanFiles.clear("Nyängs stadsdelsförvaltning"), 200);

        assertThat(review.select("select[name=forvaltning] option[selected]").text())
                .isEqualTo("Nyängs stadsdelsförvaltning");
    }

    @Test
    void makesOnePlanOfTwoClicks() {
        Page review = upload("plan.html", PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning"), 200);

        Page first = browser.submit(review, review.path() + "/plan", Map.of("saker", "ja"));
        Page second = browser.submit(review, review.path() + "/plan", Map.of("saker", "ja"));

        assertThat(second.path()).isEqualTo(first.path());
    }

    @Test
    void asksBeforeASecondPlanAndBeforePlacesThatNobodyLookedAt() {
        Page first = upload("plan.html", PlanFiles.clear("Sjöviks stadsdelsförvaltning"), 200);
        Page plan = browser.submit(first, first.path() + "/plan", Map.of("saker", "ja"));
        Page review = upload("plan.html", PlanFiles.unclear("Sjöviks stadsdelsförvaltning"), 200);

        Page question = browser.submit(review, review.path() + "/plan", Map.of("titel", "En till"));

        assertThat(question.heading()).isEqualTo("Skapa planen ändå?");
        assertThat(question.text()).contains("har redan en plan").contains("1 ställe är inte granskat.");
        assertThat(question.select("main a[href=" + plan.path() + "]")).isNotEmpty();
        Page second = browser.submit(question, review.path() + "/plan", Map.of());
        assertThat(second.heading()).isEqualTo("En till");
        assertThat(second.path()).isNotEqualTo(plan.path());
    }

    @Test
    void saysThatTheYearsAreAGuessAndThatTheyAreNotThoseOfTheStrategy() {
        String plan = new String(PlanFiles.clear("Sjöviks stadsdelsförvaltning"), StandardCharsets.UTF_8);
        String later = plan.replaceAll("20(19|20|21|22)", "2025");
        String never = plan.replaceAll("(19|20)\\d{2}(–\\d{4})?", "");

        assertThat(upload("plan.html", plan.getBytes(StandardCharsets.UTF_8), 200)
                        .select(".import-heading .sh-note"))
                .isEmpty();
        assertThat(upload("plan.html", later.getBytes(StandardCharsets.UTF_8), 200)
                        .select(".import-heading .sh-note")
                        .text())
                .contains("men strategin som den knyts till gäller");
        assertThat(upload("plan.html", never.getBytes(StandardCharsets.UTF_8), 200)
                        .select(".import-heading .sh-note")
                        .text())
                .contains("Filen säger inte vilka år planen gäller.");
    }

    @Test
    void asksForTheAdministrationWhenTheFileNamesNone() {
        Page review = upload("plan.html", PlanFiles.clear("Okända förvaltningen"), 200);

        Page refused = browser.submit(
                review, review.path() + "/plan", Map.of("forvaltning", "", "titel", "", "till", "2018-01-01"), 422);

        assertThat(refused.title()).startsWith("Fel:");
        assertThat(refused.select(".sh-summary").text())
                .contains("Välj vilken förvaltning planen gäller.")
                .contains("Skriv ett namn på planen.")
                .contains("Slutdatum måste vara efter startdatum.");
    }

    @Test
    void readsAPastedTable() {
        String pasted = """
                Område\tMål och nytta\tMetoder och arbetssätt\tAnsvarig\tTidsplan\tUppföljning
                Samordnade insatser\tLugnare kvällar\tKvällsöppet tre dagar i veckan\tEnhetschef\t2020\tT1 och VB
                """;

        Page review = browser.submit(browser.get(NEW), IMPORTS, Map.of("text", pasted));

        assertThat(review.text()).contains("1 rad, 1 aktivitet").contains("Kvällsöppet tre dagar i veckan");
    }

    @Test
    void readsAWorkbookAndSaysWhatItHides() throws IOException {
        Path workbook = Path.of("src/test/resources/corpus/23-dolt-i-kalkylbladet/plan.xlsx");

        Page review = upload("plan.xlsx", Files.readAllBytes(workbook), 200);

        assertThat(review.text()).contains("3 rader, 4 aktiviteter").contains("Filen döljer rader, kolumner");
    }

    @Test
    void readsAPastedListOfActivities() {
        String pasted = """
                Handlingsplan 2026

                Social prevention

                Läxcaféet
                Två föreningar hjälper till med läxor.

                Fältarbete
                Två kvällar i veckan.

                Situationell prevention

                Belysning
                Vid gångtunneln.
                """;

        Page review = browser.submit(browser.get(NEW), IMPORTS, Map.of("text", pasted));

        assertThat(review.text())
                .contains("3 aktiviteter")
                .contains("Läxcaféet")
                .contains("Situationell prevention");
    }

    @Test
    void refusesAFileThatCannotBeReadAndStoresNothing() {
        Page refused = upload("plan.docx", "{\\rtf1 hej}".getBytes(StandardCharsets.UTF_8), 422);

        assertThat(refused.title()).startsWith("Fel:");
        assertThat(refused.select(".sh-summary li").text()).isNotBlank();
        assertThat(filesNamed("plan.docx")).isZero();
    }

    @Test
    void refusesAFileWithoutAPlan() {
        Page refused = upload("brev.txt", "Hej, här kommer ett brev.".getBytes(StandardCharsets.UTF_8), 422);

        assertThat(refused.text()).contains("Ingen tabell i filen ser ut som en handlingsplan.");
        assertThat(filesNamed("brev.txt")).isZero();
    }

    @Test
    void isATaskUntilItHasBecomeAPlan() {
        Page review = upload("att granska.html", PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning"), 200);

        assertThat(browser.get("/").select(".sh-todo").text()).contains("Granska den inlästa filen att granska.html");
        browser.submit(review, review.path() + "/plan", Map.of("saker", "ja"));

        assertThat(browser.get("/uppgifter").text()).doesNotContain("att granska.html");
    }

    @Test
    void isATaskOfThoseWhoReadInForItsAdministration() {
        Browser unitManager = new Browser(port).as("unit-manager");
        Browser departmentHead = new Browser(port).as("department-head");
        browser.upload(
                browser.get(NEW),
                IMPORTS,
                "fil",
                "norra.html",
                PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning"),
                200);
        browser.upload(
                browser.get(NEW), IMPORTS, "fil", "sjo.html", PlanFiles.clear("Sjöviks stadsdelsförvaltning"), 200);
        unitManager.upload(
                unitManager.get(NEW), IMPORTS, "fil", "okand.html", PlanFiles.clear("Okända förvaltningen"), 200);

        assertThat(departmentHead.get("/uppgifter").text())
                .contains("norra.html")
                .doesNotContain("sjo.html")
                .doesNotContain("okand.html");
        assertThat(unitManager.get("/uppgifter").text())
                .contains("norra.html", "okand.html")
                .doesNotContain("sjo.html");
        assertThat(new Browser(port).as("reader").get("/uppgifter").text()).doesNotContain("norra.html");
    }

    @Test
    void isNotThereForOtherAdministrations() {
        Page review = upload("inte din.html", PlanFiles.clear("Sjöviks stadsdelsförvaltning"), 200);
        Browser unitManager = new Browser(port).as("unit-manager");

        assertThat(unitManager.get("/handlingsplaner").text()).doesNotContain("inte din.html");
        for (String page : List.of("", "/historik", "/borttagning", "/rader/1", "/rader/1/andra")) {
            unitManager.get(review.path() + page, 404);
        }
        unitManager.submitTo(unitManager.get(NEW), IMPORTS, review.path() + "/borttagning", Map.of(), 404);
        assertThat(filesNamed("inte din.html")).isEqualTo(1);
    }

    @Test
    void asksForAFileWhenNoneIsChosen() {
        Page refused = browser.submit(browser.get(NEW), IMPORTS, Map.of("text", "  "), 422);

        assertThat(refused.text()).contains("Välj en fil eller klistra in en tabell.");
    }

    @Test
    void removesAFileThatNeverBecameAPlan() {
        Page review = upload("fel fil.html", PlanFiles.clear("Sjöviks stadsdelsförvaltning"), 200);
        assertThat(browser.get("/handlingsplaner").text()).contains("fel fil.html");

        Page question = browser.follow(review, "Ta bort filen");
        assertThat(question.text()).contains("fel fil.html").contains("Ingen plan påverkas.");
        Page list = browser.submit(question, review.path() + "/borttagning", Map.of());

        assertThat(list.select(".plan-waiting").text()).doesNotContain("fel fil.html");
        assertThat(filesNamed("fel fil.html")).isZero();
        assertThat(browser.get(review.path(), 404).heading()).isEqualTo("Sidan finns inte");
    }

    @Test
    void keepsThePlanWhenItsFileIsToBeRemoved() {
        Page review = upload("plan.html", PlanFiles.clear("Norra Ekdalens stadsdelsförvaltning"), 200);
        Page question = browser.follow(review, "Ta bort filen");
        Page plan = browser.submit(review, review.path() + "/plan", Map.of("saker", "ja"));

        Page after = browser.submit(question, review.path() + "/borttagning", Map.of());

        assertThat(after.path()).isEqualTo(plan.path());
        assertThat(browser.fetch(plan.path() + "/original").statusCode()).isEqualTo(200);
    }

    @Test
    void proposesASwedishNameAlsoToWhoReadsEnglish() {
        Browser english = new Browser(port).inLanguage("en");

        Page review = english.upload(
                english.get(NEW), IMPORTS, "fil", "plan.html", PlanFiles.clear("Sjöviks stadsdelsförvaltning"), 200);

        assertThat(review.heading()).isEqualTo("Review the interpretation");
        assertThat(review.select("input[name=titel]").attr("value")).isEqualTo("Lokal handlingsplan 2019–2022");
    }

    @Test
    void speaksEnglish() {
        Page form = new Browser(port).inLanguage("en").get(NEW);

        assertThat(form.heading()).isEqualTo("Read in a plan");
    }

    private Page upload(String name, byte[] content, int status) {
        return browser.upload(browser.get(NEW), IMPORTS, "fil", name, content, status);
    }

    private int filesNamed(String name) {
        List<Integer> count = jdbc.sql("select count(*) from file.stored_file where name = :name")
                .param("name", name)
                .query(Integer.class)
                .list();
        return count.getFirst();
    }
}
