package se.samhand.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

@WebTest
class ReorganisationWebTest {

    private static final String LIST = "/omorganisationer";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Browser administrator;

    @BeforeEach
    void openABrowser() {
        administrator = new Browser(port);
    }

    @Test
    void preparesAMergerShowsWhatFollowsAndCarriesItOut() {
        var draft = draft("Norra Ekdalen får nytt namn", "2027-01-01");
        var path = draft.path();
        step(path, "namn", Map.of("enhet", "sdn-norra-ekdalen", "namn", "Nya norra stadsdelsnämnden"));
        draft = step(
                path,
                "delning",
                Map.of("enhet", "sdf-norra-ekdalen", "namn", "Ängens stadsdelsförvaltning\nÅns stadsdelsförvaltning"));

        assertThat(draft.text())
                .contains("Norra Ekdalens stadsdelsförvaltning delas i Ängens stadsdelsförvaltning och Åns")
                .contains("handlingsplan från Norra Ekdalens stadsdelsförvaltning behåller sitt namn. De som har en"
                        + " roll i Ängens stadsdelsförvaltning, Åns stadsdelsförvaltning läser den från 2027-01-01.")
                .contains("roller i Norra Ekdalens stadsdelsförvaltning, som upphör.");
        var opened = administrator.get(path + "/steg/namn");
        var done = administrator.submit(administrator.follow(draft, "Genomför"), path + "/genomforande", Map.of());

        assertThat(done.text())
                .contains("Genomförd", "Visa organisationen 2027-01-01")
                .doesNotContain("Ta bort");
        assertThat(administrator.get("/organisation?datum=2027-01-01").text())
                .contains("Ängens stadsdelsförvaltning", "Nya norra stadsdelsnämnden")
                .doesNotContain("Norra Ekdalens stadsdelsförvaltning");
        assertThat(administrator.get("/organisation/sdf-norra-ekdalen").text())
                .contains("Upphör efter 2026-12-31")
                .contains("Upphörde och delades i Ängens stadsdelsförvaltning och Åns stadsdelsförvaltning.");
        assertThat(administrator.follow(done, "Historik").text()).contains("genomförde omorganisationen");
        for (var form : List.of("/genomforande", "/uppgifter", "/steg/namn")) {
            assertThat(administrator.get(path + form).select("main form[method=post]"))
                    .isEmpty();
        }
        var late = administrator.submit(
                opened, path + "/steg/namn", Map.of("enhet", "sdf-sjovik", "namn", "För sent"), 422);
        assertThat(late.text()).contains("Genomförd").doesNotContain("sdf-sjovik");
    }

    @Test
    void mergesBoardsThatAreTickedInTheList() {
        var path = draft("En nämnd för båda", "2029-01-01").path();
        var address = path + "/steg/sammanslagning";
        var form = administrator.get(address + "?av=BOARD").form(address);
        var sent = form.formData().stream()
                        .filter(field -> !field.key().equals("namn"))
                        .map(field -> field.key() + "=" + field.value())
                        .collect(Collectors.joining("&"))
                + "&enhet=sdn-sjovik&enhet=sdn-kvarnbacka&namn=Sydn%C3%A4mnden";

        var draft = administrator.post(
                address, "application/x-www-form-urlencoded", sent.getBytes(StandardCharsets.US_ASCII), 200);

        assertThat(draft.text())
                .contains("Sjöviks stadsdelsnämnd och Kvarnbacka stadsdelsnämnd slås ihop till Sydnämnden.");
    }

    @Test
    void refusesAStepThatDoesNotFitAndSaysWhy() {
        var path = draft("Kvarnbacka", "2030-01-01").path();

        var taken = refused(path, "namn", Map.of("enhet", "forvaltning-social", "namn", "Socialförvaltningen"));
        var alone = refused(path, "sammanslagning", Map.of("enhet", "sdf-kvarnbacka", "namn", "Nya"));
        var single = refused(path, "delning", Map.of("enhet", "sdf-kvarnbacka", "namn", "En enda"));

        assertThat(taken.text()).contains("Så är det redan.");
        assertThat(alone.text()).contains("Välj minst två.");
        assertThat(single.text()).contains("Skriv minst två namn");
    }

    @Test
    void warnsWhenNobodyTakesOverAndWhenTheOrganisationHasChangedSince() {
        var path = draft("Avslut", "2031-01-01").path();
        var draft = step(path, "avslut", Map.of("enhet", "forvaltning-utbildning"));
        assertThat(draft.text()).contains("1 enhet upphör utan att någon tar över: Utbildningsförvaltningen.");

        var end = "/organisation/forvaltning-utbildning/avslut";
        administrator.submit(administrator.get(end), end, Map.of("fran", "2028-12-31"));

        var stuck = administrator.get(path);
        assertThat(stuck.text()).contains("Steg 1 går inte att göra: Enheten finns inte den dagen.");
        assertThat(stuck.select("a[href$=genomforande]")).isEmpty();
    }

    @Test
    void takesAStepBackAndRemovesADraft() {
        var path = draft("Inte nu", "2032-01-01").path();
        var draft = step(path, "flytt", Map.of("enhet", "sdf-kvarnbacka", "hortill", "sdn-sjovik"));
        assertThat(draft.text()).contains("Kvarnbacka stadsdelsförvaltning flyttas till Sjöviks stadsdelsnämnd.");

        draft = administrator.submit(draft, path + "/steg/0/borttagning", Map.of());
        assertThat(draft.text()).contains("Lägg till det första steget.");
        draft = administrator.submit(
                administrator.get(path + "/uppgifter"), path + "/uppgifter", Map.of("titel", "Kanske sedan"));
        assertThat(draft.heading()).isEqualTo("Kanske sedan");
        var list = administrator.submit(administrator.get(path + "/borttagning"), path + "/borttagning", Map.of());

        assertThat(list.text()).doesNotContain("Kanske sedan");
        administrator.get(path, 404);
    }

    @Test
    void mergesIntoAUnitThatExistsAndTellsSoInTheHistoryOfEachUnit() {
        var path = draft("Utbildning och social blir ett", "2033-01-01").path();
        var itself = refused(
                path,
                "uppgaende",
                Map.of("av", "SPECIALIST", "enhet", "forvaltning-social", "hortill", "forvaltning-social"));
        assertThat(itself.text()).contains("Den som tar över kan inte själv gå upp i en annan.");
        assertThat(refused(path, "uppgaende", Map.of("hortill", "sdf-sjovik")).text())
                .contains("Välj minst en.");
        assertThat(refused(path, "uppgaende", Map.of("enhet", "forvaltning-social", "hortill", "sdf-sjovik"))
                        .text())
                .contains("samma slag");

        var draft =
                step(path, "uppgaende", Map.of("av", "SPECIALIST", "enhet", "sdf-kvarnbacka", "hortill", "sdf-sjovik"));
        assertThat(draft.text()).contains("Kvarnbacka stadsdelsförvaltning går upp i Sjöviks stadsdelsförvaltning.");
        administrator.submit(administrator.follow(draft, "Genomför"), path + "/genomforande", Map.of());

        assertThat(administrator.get("/organisation?datum=2033-01-01").text())
                .doesNotContain("Kvarnbacka stadsdelsförvaltning");
        var heir = administrator.get("/organisation/sdf-sjovik");
        assertThat(heir.text()).contains("Tog över");
        var ended = administrator.follow(administrator.get("/organisation/sdf-kvarnbacka"), "Historik");
        assertThat(ended.text())
                .contains("ändrade enheten genom omorganisationen Utbildning och social blir ett från 2033-01-01");
    }

    @Test
    void pagesHundredsOfStepsAndBeginsWithTheOneThatCannotBeDone() {
        var path = draft("Allt byter namn", "2034-01-01").path();
        jdbc.sql("""
                        insert into organisation.reorganisation_step
                               (reorganisation, position, kind, units, codes, names, short_names)
                        select :id::uuid, n, 'RENAME', array['sdf-sjovik'], array['sdf-sjovik'], array['Namn ' || n], array['N' || n]
                          from generate_series(0, 119) n
                        """).param("id", path.substring(path.lastIndexOf('/') + 1)).update();

        var first = administrator.get(path);
        assertThat(first.text()).contains("120 steg", "Sida 1 av 3");
        assertThat(first.select(".reorganisation-steps > li")).hasSize(50);
        var last = administrator.get(path + "/genomforande?sida=3");
        assertThat(last.select(".reorganisation-steps").attr("start")).isEqualTo("101");
        assertThat(last.select(".reorganisation-steps > li")).hasSize(20);
        assertThat(step(path, "namn", Map.of("enhet", "sdf-sjovik", "namn", "Det sista namnet"))
                        .text())
                .contains("Det sista namnet", "Sida 3 av 3");

        jdbc.sql("update organisation.reorganisation_step set units = array['finns-inte'] where position = 60")
                .update();
        assertThat(administrator.get(path).text()).contains("Sida 2 av 3", "Steg 61");
    }

    @Test
    void isForThoseWhoMayChangeTheOrganisation() {
        new Browser(port).as("strategist").get(LIST, 403);
        assertThat(new Browser(port).as("reader").get("/organisation").text()).doesNotContain("Omorganisationer");
    }

    private Page draft(String title, String day) {
        return administrator.submit(administrator.get(LIST + "/ny"), LIST, Map.of("titel", title, "dag", day));
    }

    private Page step(String path, String kind, Map<String, String> values) {
        var address = path + "/steg/" + kind;
        return administrator.submit(administrator.get(address), address, values);
    }

    private Page refused(String path, String kind, Map<String, String> values) {
        var address = path + "/steg/" + kind;
        return administrator.submit(administrator.get(address), address, values, 422);
    }
}
