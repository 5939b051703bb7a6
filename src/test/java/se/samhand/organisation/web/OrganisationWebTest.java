package se.samhand.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

@WebTest
class OrganisationWebTest {

    private static final String LIST = "/organisation";
    private static final String SJOVIK = LIST + "/sdf-sjovik";

    @LocalServerPort
    int port;

    private Browser administrator;

    @BeforeEach
    void openABrowser() {
        administrator = new Browser(port);
    }

    @Test
    void listsTheMunicipalityAndItsPartners() {
        var list = administrator.get(LIST);

        assertThat(list.heading()).isEqualTo("Organisation");
        assertThat(list.text()).contains("Sjöviks stadsdelsförvaltning", "Sjöviks stadsdelsnämnd");
        assertThat(administrator.follow(list, "Samverkansparter").text()).contains("Lokalpolisområde Ekdalen");
        assertThat(administrator.get(LIST + "?slag=BOARD").select("tbody tr")).hasSize(5);
        assertThat(administrator.get(LIST + "?sok=kvarn").select("tbody th").eachText())
                .containsExactly("Kvarnbacka stadsdelsnämnd", "Kvarnbacka stadsdelsförvaltning");
    }

    @Test
    void saysThatItDoesNotKnowTheKindInTheAddressAndListsAllKinds() {
        var page = administrator.get(LIST + "?slag=xyz");

        assertThat(page.text()).contains("Adressen ber om slaget xyz, som inte finns här.", "Sjöviks stadsdelsnämnd");
        assertThat(administrator.get(LIST + "/parter?slag=BOARD").text()).contains("Adressen ber om slaget BOARD");
        assertThat(administrator.get(LIST + "?slag=BOARD").select(".sh-misread"))
                .isEmpty();
    }

    @Test
    void saysWhichDayIsWrong() {
        var page = administrator.get(LIST + "?datum=sommaren", 422);

        assertThat(page.text()).contains("Skriv datumet som 2023-07-01.");
    }

    @Test
    void addsADepartmentAndAUnitThatTheListSetsInBelowTheirAdministration() {
        var department = add("sdf-sjovik", "DEPARTMENT", "Avdelningen för fritidsverksamhet och öppna mötesplatser");
        var unit = add(codeOf(department), "UNIT", "Fritidsgårdarna");

        assertThat(unit.heading()).isEqualTo("Fritidsgårdarna");
        assertThat(administrator.get(SJOVIK + "?datum=2027-01-01").text()).contains("öppna mötesplatser");
        assertThat(administrator
                        .get(LIST + "?datum=2027-01-01")
                        .select("th[data-depth=2]")
                        .text())
                .contains("Fritidsgårdarna");
        assertThat(administrator.follow(unit, "Historik").text()).contains("lade till Fritidsgårdarna från 2027-01-01");
    }

    @Test
    void showsTheOldNameBeforeTheDayOfTheNewOne() {
        var path = pathOf(add("sdf-sjovik", "UNIT", "Ungdomsteamet"));

        administrator.submit(
                administrator.get(path + "/namn"),
                path + "/namn",
                Map.of("namn", "Teamet för unga", "fran", "2027-06-01"));

        assertThat(administrator.get(path + "?datum=2027-05-31").heading()).isEqualTo("Ungdomsteamet");
        var after = administrator.get(path + "?datum=2027-06-01");
        assertThat(after.heading()).isEqualTo("Teamet för unga");
        assertThat(after.text()).contains("Bytte namn från Ungdomsteamet till Teamet för unga.");
    }

    @Test
    void movesAUnitAndEndsItWithWhatBelongsToIt() {
        var department = pathOf(add("sdf-sjovik", "DEPARTMENT", "Stöd och behandling"));
        var unit = pathOf(add(codeOf(department), "UNIT", "Mottagningen"));

        administrator.submit(
                administrator.get(department + "/plats"),
                department + "/plats",
                Map.of("hortill", "sdf-kvarnbacka", "fran", "2027-03-01"));
        var ended = administrator.submit(
                administrator.get(department + "/avslut"), department + "/avslut", Map.of("fran", "2027-12-31"));

        assertThat(ended.text()).contains("Flyttades från Sjöviks stadsdelsförvaltning till Kvarnbacka");
        assertThat(administrator.get(unit + "?datum=2028-01-01").text())
                .contains("Enheten finns inte 2028-01-01")
                .contains("Upphörde. Detta är sista dagen.");
    }

    @Test
    void saysWhyAChangeDoesNotFit() {
        add("sdf-sjovik", "UNIT", "Fältgruppen");

        var form = administrator.get(LIST + "/ny?hortill=sdf-sjovik");
        var taken = administrator.submit(
                form, LIST, Map.of("slag", "UNIT", "namn", "fältgruppen", "fran", "2027-01-01"), 422);
        var empty = administrator.submit(form, LIST, Map.of("namn", " ", "fran", "i vår"), 422);

        assertThat(taken.text()).contains("En annan på samma plats har det namnet då.");
        assertThat(empty.text()).contains("Skriv ett namn.", "Skriv datumet som", "Välj vilket slag det är.");
    }

    @Test
    void tellsWhenSomebodyElseChangedItFirst() {
        var path = pathOf(add("sdf-sjovik", "UNIT", "Familjecentralen"));
        var opened = administrator.get(path + "/namn");
        administrator.submit(opened, path + "/namn", Map.of("namn", "Familjens hus", "fran", "2027-06-01"));

        var late = administrator.submit(
                opened,
                path + "/namn",
                Map.of("namn", "Öppna förskolan", "fran", "2027-06-01", "_nyckel", "en-annan-nyckel"),
                409);

        assertThat(late.status()).isEqualTo(409);
    }

    @Test
    void saysThatAUnitHasEndedInsteadOfOfferingAForm() {
        var path = pathOf(administrator.submit(
                administrator.get(LIST + "/ny?hortill=sdf-sjovik"),
                LIST,
                Map.of("slag", "UNIT", "namn", "Sommargården", "fran", "2020-01-01")));
        administrator.submit(administrator.get(path + "/avslut"), path + "/avslut", Map.of("fran", "2024-12-31"));

        for (var form : List.of("/namn", "/plats", "/avslut", "")) {
            var page = administrator.get(path + form);
            assertThat(page.text()).contains("Enheten upphörde 2024-12-31 och går inte att ändra.");
            assertThat(page.text()).doesNotContain("Visa som det är i dag");
            assertThat(page.select("main form[method=post]")).isEmpty();
        }
        assertThat(administrator.get(path + "?datum=2023-01-01").text()).contains("Visa som det är i dag");
    }

    @Test
    void letsReadersLookButNotChange() {
        var reader = new Browser(port).as("reader");

        assertThat(reader.get(SJOVIK).text()).doesNotContain("Byt namn");
        reader.get(SJOVIK + "/namn", 403);
        reader.get(LIST + "/ny", 403);
    }

    private Page add(String parent, String kind, String name) {
        return administrator.submit(
                administrator.get(LIST + "/ny?hortill=" + parent),
                LIST,
                Map.of("slag", kind, "namn", name, "fran", "2027-01-01"));
    }

    private static String codeOf(Page page) {
        return pathOf(page).substring(LIST.length() + 1);
    }

    private static String codeOf(String path) {
        return path.substring(LIST.length() + 1);
    }

    private static String pathOf(Page page) {
        return page.path();
    }
}
