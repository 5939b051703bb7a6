package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Connection.KeyVal;
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
class PlanUpdateWebTest {

    private static final String NORTH = "Norra Ekdalens stadsdelsförvaltning";
    private static final String NEW = "/handlingsplaner/inlasningar/ny";
    private static final String IMPORTS = "/handlingsplaner/inlasningar";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void beginWithoutPlans() {
        jdbc.sql("delete from plan.plan_import").update();
        jdbc.sql("delete from plan.plan").update();
        browser = new Browser(port);
    }

    @Test
    void offersToUpdateThePlanOfTheSameAdministrationAndPeriod() {
        Page plan = plan(PlanFiles.clear(NORTH));

        Page review = upload("Ny.html", PlanFiles.revised(NORTH));

        assertThat(review.text()).contains("Förvaltningen har redan en plan för den här perioden");
        assertThat(review.link("Uppdatera planen").attr("data-variant")).isEqualTo("primary");
        assertThat(review.select("button[data-variant=primary]")).isEmpty();
        assertThat(review.select(".import-known a[href=" + plan.path() + "]")).isNotEmpty();
    }

    @Test
    void knowsTheVeryFileAgain() {
        Page plan = plan(PlanFiles.clear(NORTH));

        Page review = upload("Samma.html", PlanFiles.clear(NORTH));
        Page update = browser.follow(review, "Uppdatera planen");

        assertThat(review.text()).contains("Den här filen är redan inläst");
        assertThat(update.text()).contains("Filen säger samma sak som planen");
        assertThat(browser.follow(update, "Visa planen som finns").path()).isEqualTo(plan.path());
    }

    @Test
    void saysThatTheSameFileWaitsAlready() {
        Page first = upload("Ett.html", PlanFiles.clear(NORTH));

        Page second = upload("Två.html", PlanFiles.clear(NORTH));

        assertThat(second.text()).contains("Samma fil väntar redan på granskning");
        assertThat(second.select(".import-known a").attr("href")).isEqualTo(first.path());
    }

    @Test
    void showsWhatANewerFileChangesBeforeItTakesEffect() {
        Page plan = plan(PlanFiles.clear(NORTH));

        Page update = update(PlanFiles.revised(NORTH));

        assertThat(update.select(".change-summary").text())
                .contains("2 ändringar")
                .contains("1 tillägg")
                .contains("1 sak saknas i filen")
                .contains("1 rad är oförändrad");
        assertThat(update.select("del.sh-diff").eachText()).contains("månad.");
        assertThat(update.select("ins.sh-diff").eachText()).contains("vecka.");
        assertThat(update.select("#saknas").first().parent().select("input").hasAttr("checked"))
                .isFalse();
        assertThat(browser.get(plan.path()).text()).contains("varje månad.");
    }

    @Test
    void takesOverTheChangesAndKeepsTheVersionBefore() {
        Page plan = plan(PlanFiles.clear(NORTH));
        Page update = update(PlanFiles.revised(NORTH));

        Page after = apply(update, 200);

        assertThat(after.path()).isEqualTo(plan.path());
        assertThat(after.text())
                .contains("varje vecka.")
                .contains("Ett telefonnummer in, med svar samma dag.")
                .contains("En mall för gemensam planering tas fram.")
                .contains("Version 2, uppdaterad");
        assertThat(after.select(".plan-table .activity")).hasSize(4);
        assertThat(browser.get(plan.path() + "/versioner/1").text())
                .contains("varje månad.")
                .doesNotContain("Ett telefonnummer in")
                .contains("Så var planen i version 1.");
        assertThat(browser.get(plan.path() + "/historik").text())
                .contains("uppdaterade planen till version 2", "skapade planen av en fil")
                .containsPattern("(?s)tog in filen.*tog in filen");
    }

    @Test
    void takesOverOnlyWhatIsChosen() {
        plan(PlanFiles.clear(NORTH));
        Page update = update(PlanFiles.revised(NORTH));
        String text = update.select("input[value$=:text]").attr("value");

        Page after = apply(update, List.of(text), 200);

        assertThat(after.text()).contains("varje vecka.").doesNotContain("Ett telefonnummer in");
        assertThat(after.select(".plan-table .time").first().text()).contains("2022");
    }

    @Test
    void keepsTheIdsOfWhatStays() {
        Page plan = plan(PlanFiles.clear(NORTH));
        List<UUID> before = activities(plan);

        apply(update(PlanFiles.revised(NORTH)), 200);

        assertThat(activities(plan)).containsAll(before);
    }

    @Test
    void asksForAChoiceWhenNothingIsTicked() {
        plan(PlanFiles.clear(NORTH));
        Page update = update(PlanFiles.revised(NORTH));

        Page refused = apply(update, List.of(), 422);

        assertThat(refused.title()).startsWith("Fel:");
        assertThat(refused.select(".sh-summary").text()).contains("Kryssa för minst en ändring");
    }

    @Test
    void makesOneVersionOfTwoClicks() {
        Page plan = plan(PlanFiles.clear(NORTH));
        Page update = update(PlanFiles.revised(NORTH));

        apply(update, 200);
        Page second = apply(update, 200);

        assertThat(second.path()).isEqualTo(plan.path());
        assertThat(second.text()).contains("Version 2,");
    }

    @Test
    void comparesAnewWhenSomebodyElseUpdatedThePlanFirst() {
        plan(PlanFiles.clear(NORTH));
        Page mine = update(PlanFiles.revised(NORTH));
        Page theirs = update(PlanFiles.revised(NORTH));
        apply(theirs, 200);

        Page conflict = apply(mine, 409);

        assertThat(conflict.text())
                .contains("ändrades medan sidan var öppen")
                .contains("1 sak saknas i filen")
                .doesNotContain("Ny rad");
    }

    @Test
    void goesBackToAnEarlierVersion() {
        Page plan = plan(PlanFiles.clear(NORTH));
        List<UUID> before = activities(plan);
        apply(update(PlanFiles.revised(NORTH)), 200);

        Page question = browser.follow(browser.get(plan.path() + "/versioner/1"), "Gå tillbaka till den här versionen");
        Page restored = browser.submit(question, plan.path() + "/versioner/1/aterstallning", Map.of());

        assertThat(restored.text())
                .contains("varje månad.")
                .contains("Version 3, återställd")
                .doesNotContain("Ett telefonnummer in");
        assertThat(activities(plan)).isEqualTo(before);
        assertThat(browser.submit(question, plan.path() + "/versioner/1/aterstallning", Map.of())
                        .text())
                .contains("Version 3, återställd");
        assertThat(browser.get("/sparbarhet?handelse=plan.version-restored")
                        .select("tbody tr:first-child a[href='" + plan.path() + "/versioner/3/andringar']")
                        .text())
                .isEqualTo("Visa skillnaden");
    }

    @Test
    void keepsTheTicksWhenThePlanWasChangedMeanwhile() {
        Page plan = plan(PlanFiles.clear(NORTH));
        Page mine = update(PlanFiles.revised(NORTH));
        List<String> all = mine.select("input[name=andring]").eachAttr("value");
        String text = mine.select("input[value$=:text]").attr("value");
        Page draft = browser.get(mine.path().replaceAll("/uppdatering/.*", "") + "/aktiviteter/2/andra");
        browser.submit(draft, draft.path().replace("/andra", ""), Map.of("fran", "2020-01-01", "till", "2020-12-31"));

        Page conflict = apply(mine, List.of(text), 409);

        assertThat(conflict.select(".sh-conflict").text())
                .contains("med dina val kvar")
                .contains("rättade en aktivitet");
        List<String> ticked = conflict.select("input[name=andring][checked]").eachAttr("value");
        assertThat(ticked).contains(text).noneMatch(key -> all.contains(key) && !key.equals(text));
        assertThat(browser.get(plan.path()).text()).contains("varje månad.");
    }

    @Test
    void saysWhatHappenedBeforeGoingBackOverIt() {
        Page plan = plan(PlanFiles.clear(NORTH));
        apply(update(PlanFiles.revised(NORTH)), 200);
        String restoration = plan.path() + "/versioner/1/aterstallning";
        Page mine = browser.get(restoration);
        Browser other = new Browser(port);
        other.submit(other.get(restoration), restoration, Map.of());
        apply(update(PlanFiles.revised(NORTH)), 200);

        Page conflict = browser.submit(mine, restoration, Map.of(), 409);

        assertThat(conflict.select(".sh-conflict h2").text()).contains("Planen fick version 4");
        assertThat(conflict.select(".sh-happened li")).hasSize(2);
        assertThat(conflict.form(restoration).select("[name=version]").attr("value"))
                .isEqualTo("4");
    }

    @Test
    void listsTheVersionsWithTheirFiles() {
        byte[] first = PlanFiles.clear(NORTH);
        byte[] second = PlanFiles.revised(NORTH);
        Page plan = plan(first);
        apply(update(second), 200);

        Page versions = browser.get(plan.path() + "/versioner");

        assertThat(versions.select(".plan-versions h2").eachText())
                .containsExactly("Version 2, gäller nu", "Version 1");
        assertThat(browser.fetch(plan.path() + "/versioner/1/original").body()).isEqualTo(first);
        assertThat(browser.fetch(plan.path() + "/versioner/2/original").body()).isEqualTo(second);
    }

    @Test
    void tellsWhatAVersionChanged() {
        Page plan = plan(PlanFiles.clear(NORTH));
        apply(update(PlanFiles.revised(NORTH)), 200);

        Page changes = browser.get(plan.path() + "/versioner/2/andringar");

        assertThat(changes.text())
                .contains("Ändringar från version 1 till version 2")
                .contains("Ny rad");
        assertThat(changes.select("input[type=checkbox]")).isEmpty();
        assertThat(browser.get(plan.path() + "/versioner/1/andringar", 404).heading())
                .isEqualTo("Sidan finns inte");
        assertThat(browser.get(plan.path() + "/versioner/7", 404).heading()).isEqualTo("Sidan finns inte");
    }

    @Test
    void speaksEnglish() {
        plan(PlanFiles.clear(NORTH));
        Page update = update(PlanFiles.revised(NORTH));

        Page english = new Browser(port).inLanguage("en").get(update.path());

        assertThat(english.heading()).isEqualTo("Update the plan");
    }

    private Page plan(byte[] file) {
        Page review = upload("Vår plan.html", file);
        return browser.submit(review, review.path() + "/plan", Map.of("saker", "ja"));
    }

    private Page update(byte[] file) {
        return browser.follow(upload("Ny.html", file), "Uppdatera planen");
    }

    private Page upload(String name, byte[] content) {
        return browser.upload(browser.get(NEW), IMPORTS, "fil", name, content, 200);
    }

    private Page apply(Page update, int status) {
        return apply(update, update.select("input[name=andring][checked]").eachAttr("value"), status);
    }

    /// Sends the form with these boxes ticked.
    private Page apply(Page update, List<String> ticked, int status) {
        String body = Stream.concat(
                        update.form(update.path()).formData().stream()
                                .filter(field -> !field.key().equals("andring"))
                                .map((KeyVal field) -> pair(field.key(), field.value())),
                        ticked.stream().map(key -> pair("andring", key)))
                .collect(Collectors.joining("&"));
        return browser.post(
                update.path(), "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8), status);
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private List<UUID> activities(Page plan) {
        return jdbc.sql("""
                        select a.id
                          from plan.activity a
                          join plan.plan_row r on r.id = a.row_id
                         where r.plan_id = :plan
                         order by r.position, a.position
                        """)
                .param("plan", UUID.fromString(plan.path().substring(plan.path().lastIndexOf('/') + 1)))
                .query(UUID.class)
                .list();
    }
}
