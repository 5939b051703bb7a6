package se.samhand.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.inbox.People;
import se.samhand.inbox.ProbeTasks;
import se.samhand.inbox.TaskKey;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;
import se.samhand.ui.Formats;

@WebTest
class InboxWebTest {

    private static final String DELEGATIONS = "/uppgifter/overlamningar";

    @LocalServerPort
    private int port;

    @Autowired
    private ProbeTasks probe;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    private Browser unitManager;
    private Browser departmentHead;
    private LocalDate today;

    @BeforeEach
    void openBrowsers() {
        unitManager = new Browser(port).as("unit-manager");
        departmentHead = new Browser(port).as("department-head");
        today = Formats.today(clock);
    }

    @AfterEach
    void finishAll() {
        probe.finishAll();
    }

    @Test
    void showsOnTheStartPageWhatWaitsAndWhatIsLate() {
        begin("det sena", today.minusDays(3));
        begin("det som kommer", today.plusDays(60));
        begin("det utan dag", null);

        Page start = unitManager.get("/");

        assertThat(start.select(".sh-lead").text()).contains("Tre saker väntar på dig och en av dem är försenad.");
        assertThat(start.select("#vantar-pa-mig").text()).isEqualTo("Väntar på mig");
        assertThat(start.select(".sh-todo-group").eachText()).containsExactly("Försenat", "Senare", "Utan sista dag");
        assertThat(start.select(".sh-todo li").eachText().getFirst()).contains("Prova det sena", "3 dagar sen");
        assertThat(start.select(".sh-todo time").attr("datetime"))
                .isEqualTo(today.minusDays(3).toString());
    }

    @Test
    void saysThatNothingWaits() {
        assertThat(unitManager.get("/").text()).contains("Inget väntar på dig just nu.");
        assertThat(unitManager.get("/uppgifter").text()).contains("Inget väntar på dig");
        assertThat(unitManager.get("/uppgifter?visa=forsenade").text()).contains("Inget är försenat");
        assertThat(unitManager.get("/uppgifter?visa=overlamnade").text()).contains("Du har inte lämnat över något");
    }

    @Test
    void filtersWhatIsLate() {
        begin("det sena", today.minusDays(1));
        begin("det tidiga", today.plusDays(1));

        assertThat(unitManager.get("/uppgifter?visa=forsenade").text())
                .contains("Prova det sena")
                .doesNotContain("Prova det tidiga");
    }

    @Test
    void handsOverWithAWordAndTakesBack() {
        begin("något", today);
        Page form = unitManager.follow(unitManager.get("/uppgifter"), "Lämna över");
        assertThat(form.select("select[name=till] option").text())
                .contains("Abdi Exempel")
                .doesNotContain("Enar Exempel")
                .doesNotContain("Maja Exempel");

        Page list = unitManager.submit(
                form,
                form.select("main form").attr("action"),
                Map.of("till", people.id("department-head").toString(), "halsning", "Du <b>kan</b> det"));

        assertThat(list.select(".sh-flash").text()).contains("Abdi Exempel har fått uppgiften.");
        assertThat(list.text()).doesNotContain("Prova något");
        Page theirs = departmentHead.get("/uppgifter");
        assertThat(theirs.text()).contains("Prova något", "Från Enar Exempel", "”Du <b>kan</b> det”");
        assertThat(departmentHead.get("/aviseringar").text())
                .contains("Enar Exempel har lämnat över en uppgift till dig: Prova något", "”Du <b>kan</b> det”");

        Page handedOver = unitManager.get("/uppgifter?visa=overlamnade");
        assertThat(handedOver.text()).contains("Hos Abdi Exempel");
        Page question = unitManager.follow(handedOver, "Ta tillbaka uppgiften");
        unitManager.submit(question, question.select("main form").attr("action"), Map.of());

        assertThat(departmentHead.get("/uppgifter").text()).doesNotContain("Prova något");
        assertThat(unitManager.get("/uppgifter").text()).contains("Prova något");
    }

    @Test
    void refusesInWordsWhoMayNotDoIt() {
        begin("något", today);
        Page form = unitManager.follow(unitManager.get("/uppgifter"), "Lämna över");
        String action = form.select("main form").attr("action");

        Page refused = unitManager.submit(
                form, action, Map.of("till", people.id("staff").toString()), 422);
        assertThat(refused.title()).startsWith("Fel:");
        assertThat(refused.text()).contains("Maja Exempel har inte rätt att göra uppgiften.");

        Page unchosen = unitManager.submit(form, action, Map.of("halsning", "hej"), 422);
        assertThat(unchosen.text()).contains("Välj vem som ska få uppgiften.");
        assertThat(unchosen.select("textarea").text()).isEqualTo("hej");
    }

    @Test
    void leadsTheSecondSendingOfAHandoverToTheTasks() {
        begin("något", today);
        Page form = unitManager.follow(unitManager.get("/uppgifter"), "Lämna över");
        String action = form.select("main form").attr("action");
        var fields = Map.of("till", people.id("department-head").toString(), "halsning", "En gång");
        unitManager.submit(form, action, fields);

        Page second = unitManager.submit(form, action, fields);

        assertThat(second.path()).isEqualTo("/uppgifter");
        assertThat(second.select("[role=status]").text()).contains("Inget har sparats två gånger");
    }

    @Test
    void givesTheWordsBackWhenTheTaskWasDoneMeanwhile() {
        var key = begin("något", today);
        Page form = unitManager.follow(unitManager.get("/uppgifter"), "Lämna över");
        probe.finish(key);

        Page gone = unitManager.submit(
                form,
                form.select("main form").attr("action"),
                Map.of("till", people.id("department-head").toString(), "halsning", "Mina ord"),
                409);

        assertThat(gone.heading()).isEqualTo("Uppgiften väntar inte längre på dig");
        assertThat(gone.select(".error-kept").text()).contains("Mina ord");
        assertThat(gone.link("Visa dina uppgifter").attr("href")).isEqualTo("/uppgifter");
    }

    @Test
    void keepsToOnesOwn() {
        var key = begin("något", today);

        assertThat(departmentHead.get(DELEGATIONS + "/ny?uppgift=" + key, 404).heading())
                .isEqualTo("Sidan finns inte");
        departmentHead.get(DELEGATIONS + "/ny?uppgift=skräp", 404);
        departmentHead.get("/aviseringar/01939a00-0000-7000-8000-00000000ffff", 404);
        new Browser(port).as("reader").get(DELEGATIONS + "/ny?uppgift=" + key, 403);
    }

    @Test
    void countsUnreadNoticesInTheTopBarUntilTheyAreRead() {
        handOver("ett");
        handOver("två");
        assertThat(bell(departmentHead)).isEqualTo("Aviseringar, 2 olästa");

        Page notices = departmentHead.get("/aviseringar");
        String reading = notices.select(".inbox-notices form").attr("action");
        assertThat(departmentHead.submit(notices, reading, Map.of()).path()).isEqualTo("/uppgifter");
        assertThat(bell(departmentHead)).isEqualTo("Aviseringar, 1 oläst");

        Page again = departmentHead.get("/aviseringar");
        var button = again.form("/aviseringar/lasning").select("button");
        Page read = departmentHead.submit(again, "/aviseringar/lasning", Map.of("till", button.attr("value")));
        assertThat(read.select(".sh-flash").text()).contains("En avisering är markerad som läst.");
        assertThat(bell(departmentHead)).isEqualTo("Aviseringar, inga olästa");
    }

    @Test
    void remembersHowOneWantsMail() {
        Page settings = unitManager.get("/installningar/avisering");
        assertThat(settings.text()).contains("Kommunen har inte ställt in e-post i Samhand.");

        Page saved = unitManager.submit(
                settings,
                "/installningar/avisering",
                Map.of(
                        "sammanfattning", "8.15",
                        "tyst-fran", "",
                        "tyst-till", "",
                        "sprak", "en",
                        "mejl-inbox-task-delegated", "none"));

        assertThat(saved.select(".sh-flash").text()).contains("Dina val är sparade.");
        assertThat(saved.select("#sammanfattning").attr("value")).isEqualTo("08.15");
        assertThat(saved.select("#tyst-fran").attr("value")).isEmpty();
        assertThat(saved.select("#sprak option[selected]").attr("value")).isEqualTo("en");
        assertThat(saved.select("#mejl-inbox-task-delegated option[selected]").attr("value"))
                .isEqualTo("none");
        assertThat(departmentHead
                        .get("/installningar/avisering")
                        .select("#sammanfattning")
                        .attr("value"))
                .isEqualTo("07.30");
    }

    @Test
    void tellsWhoeverSavesTheSettingsInASecondWindowThatTheFirstOneDid() {
        var path = "/installningar/avisering";
        Page first = unitManager.get(path);
        Page second = unitManager.get(path);
        unitManager.submit(first, path, Map.of("sammanfattning", "09:10"));

        Page refused = unitManager.submit(second, path, Map.of("sammanfattning", "10:20"), 409);

        assertThat(refused.text()).contains("Dina inställningar ändrades på ett annat ställe");
        assertThat(refused.select(".sh-conflict").text()).contains("09.10", "10:20");
        assertThat(refused.select("#sammanfattning").attr("value")).isEqualTo("10:20");
        assertThat(unitManager
                        .submit(refused, path, Map.of())
                        .select("#sammanfattning")
                        .attr("value"))
                .isEqualTo("10.20");
    }

    @Test
    void saysWhichTimesCannotBe() {
        Page refused = unitManager.submit(
                unitManager.get("/installningar/avisering"),
                "/installningar/avisering",
                Map.of("sammanfattning", "22:00", "tyst-fran", "18:00", "tyst-till", "07:00"),
                422);
        assertThat(refused.text()).contains("Välj en tid utanför de tysta timmarna, 18:00–07:00.");

        Page unreadable = unitManager.submit(
                unitManager.get("/installningar/avisering"),
                "/installningar/avisering",
                Map.of("sammanfattning", "snart", "tyst-fran", "18:00", "tyst-till", ""),
                422);
        assertThat(unreadable.select(".sh-summary").text())
                .contains("Skriv ett klockslag, till exempel 07.30.")
                .contains("Skriv båda klockslagen");
        assertThat(unreadable.select("#sammanfattning").attr("value")).isEqualTo("snart");
    }

    private TaskKey begin(String what, @Nullable LocalDate due) {
        return probe.begin(people.id("unit-manager"), what, due);
    }

    private void handOver(String what) {
        begin(what, today);
        Page form = unitManager.follow(unitManager.get("/uppgifter"), "Lämna över");
        unitManager.submit(
                form,
                form.select("main form").attr("action"),
                Map.of("till", people.id("department-head").toString()));
    }

    private static String bell(Browser browser) {
        return browser.get("/meny").select(".sh-top-item").attr("aria-label");
    }
}
