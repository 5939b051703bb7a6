package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samhand.identity.PersonDirectory;
import se.samhand.kernel.ScopeId;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

@WebTest
class AccountsWebTest {

    private static final String ACCOUNTS = "/administration/konton";
    private static final String PASSWORD = "gul cykel under bron";

    @LocalServerPort
    int port;

    @Autowired
    AccountMother accounts;

    @Autowired
    PersonDirectory people;

    private Browser administrator;
    private Browser person;

    @BeforeEach
    void openBrowsers() {
        administrator = new Browser(port);
        person = new Browser(port).signedOut();
    }

    @Test
    void letsSomebodyNewInWithAOneTimeLink() {
        var shown = open("Siv Prov", "siv.prov");
        var link = shown.select("code").text().replaceFirst("http://localhost:" + port, "");

        var form = person.get(link);
        assertThat(form.path()).isEqualTo("/inbjudan");
        assertThat(form.text()).contains("siv.prov");
        var signIn = person.submit(form, "/inbjudan", Map.of("nytt", PASSWORD));
        var start = person.submit(signIn, "/logga-in", Map.of("namn", "siv.prov", "losenord", PASSWORD));

        assertThat(start.heading()).isEqualTo("Min arbetsyta");
        assertThat(new Browser(port).signedOut().get(link, 404).heading()).isEqualTo("Länken går inte att använda");
    }

    @Test
    void tellsWhatIsWrongWithAPassword() {
        var link = "/inbjudan/" + accounts.invited("siv.weak").secret();
        var form = person.get(link);

        assertThat(refused(form, "kort")).contains("minst 12 tecken");
        assertThat(refused(form, "lösenordlösenord")).contains("lätt att gissa");
        assertThat(refused(form, "min siv.weak katt")).contains("inte innehåller användarnamnet");
    }

    @Test
    void keepsSignInNamesApartWhateverTheSizeOfTheLetters() {
        open("Siv Prov", "siv.twice");

        var page = administrator.submit(
                administrator.get(ACCOUNTS + "/nytt"),
                ACCOUNTS,
                Map.of("namn", "Siv Andra", "anvandarnamn", "SIV.Twice", "hemvist", "municipality"),
                422);

        assertThat(page.text()).contains("Någon annan har det användarnamnet");
    }

    @Test
    void findsAccountsByNameAndRole() {
        accounts.person("siv.found", PASSWORD, "auditor");

        assertThat(administrator.get(ACCOUNTS + "?sok=siv.found&roll=auditor").text())
                .contains("siv.found");
        assertThat(administrator.get(ACCOUNTS + "?sok=siv.found&roll=reader").text())
                .contains("Inga konton");
    }

    @Test
    void givesAndEndsARoleInAPartOfTheOrganisation() {
        var id = accounts.reader("siv.roles", PASSWORD);
        var path = ACCOUNTS + "/" + id;

        var granted = administrator.submit(
                administrator.get(path), path + "/roller", Map.of("roll", "unit-manager", "omrade", "sdf-sjovik"));

        assertThat(granted.text()).contains("Enhetschef").contains("Sjöviks stadsdelsförvaltning");
        assertThat(people.holding("plan.import", new ScopeId("sdf-sjovik")))
                .anyMatch(holder -> holder.id().equals(id));
        assertThat(administrator.follow(granted, "Historik").text()).contains("gav rollen");
        var grant = accounts.grants(id).getFirst().id();
        var question = administrator.follow(granted, "Avsluta rollen");
        assertThat(question.text()).contains("har inte längre rollen Enhetschef, Sjöviks stadsdelsförvaltning.");
        administrator.submit(question, path + "/roller/" + grant + "/avslut", Map.of());
        var ended = administrator.get(path + "/roller/" + grant + "/avslut", 410);
        assertThat(ended.text()).contains("Rollen har redan upphört", "hade rollen Enhetschef", "Den avslutades");
        assertThat(ended.link("Till kontot: Vera Prov").attr("href")).isEqualTo(path);
        assertThat(people.holding("plan.import", new ScopeId("sdf-sjovik")))
                .noneMatch(holder -> holder.id().equals(id));
    }

    @Test
    void keepsWhatWasChosenWhenTheRoleIsHeldAlready() {
        var path = ACCOUNTS + "/" + accounts.reader("siv.held", PASSWORD);
        var choice = Map.of("roll", "unit-manager", "omrade", "sdf-sjovik");

        var granted = administrator.submit(administrator.get(path), path + "/roller", choice);
        var refused = administrator.submit(granted, path + "/roller", choice, 422);

        assertThat(refused.text()).contains("Personen har redan den rollen där.");
        assertThat(refused.select("#roll option[selected]").attr("value")).isEqualTo("unit-manager");
        assertThat(refused.select("#omrade option[selected]").attr("value")).isEqualTo("sdf-sjovik");
    }

    @Test
    void tellsWhoeverLostTheLastRoleThatItEnded() {
        var id = accounts.reader("siv.ended", PASSWORD);
        accounts.endRoles(id);

        var form = person.get("/logga-in");
        var start = person.submit(form, "/logga-in", Map.of("namn", "siv.ended", "losenord", PASSWORD));

        assertThat(start.text()).contains("Du har ingen roll längre").doesNotContain("ingen roll än");
        var notices = person.get("/aviseringar");
        assertThat(notices.text()).contains("Samhand har avslutat din roll Läsare, Ekdalens kommun");
    }

    @Test
    void tellsWhoeverHasNoRoleWhomToAsk() {
        var id = accounts.invited("siv.norole");
        person.submit(person.get("/inbjudan/" + id.secret()), "/inbjudan", Map.of("nytt", PASSWORD));

        var form = person.get("/logga-in");
        var start = person.submit(form, "/logga-in", Map.of("namn", "siv.norole", "losenord", PASSWORD));

        assertThat(start.text()).contains("Du har ingen roll än").doesNotContain("Använd menyn");
    }

    @Test
    void keepsTheLastAdministrator() {
        var id = people.search("ada", 1).getFirst().id();
        var path = ACCOUNTS + "/" + id;

        var page = administrator.submit(administrator.get(path + "/stangning"), path + "/stangning", Map.of(), 422);
        assertThat(page.text()).contains("den enda administratören");

        var grant = accounts.grants(id).getFirst().id();
        var end = path + "/roller/" + grant + "/avslut";
        var roles = administrator.submit(administrator.get(end), end, Map.of(), 422);
        assertThat(roles.text()).contains("den enda administratören");
    }

    @Test
    void erasesTheNameOfAClosedAccountAndNothingElse() {
        var id = accounts.reader("siv.erased", PASSWORD);
        var path = ACCOUNTS + "/" + id;
        var open = administrator.get(path + "/namnborttagning");
        assertThat(open.text()).contains("kontot är öppet. Stäng det först");
        assertThat(open.select("main form")).isEmpty();

        administrator.submit(administrator.get(path + "/stangning"), path + "/stangning", Map.of());
        var preview = administrator.get(path + "/namnborttagning");
        assertThat(preview.select("tbody tr").eachText())
                .anyMatch(row -> row.contains("Kontot") && row.contains("Görs namnlöst"))
                .anyMatch(row -> row.contains("Lösenord") && row.contains("Tas bort"))
                .anyMatch(row -> row.contains("Spårbarhet") && row.contains("Finns kvar"));
        var page = administrator.submit(preview, path + "/namnborttagning", Map.of());

        assertThat(page.heading()).isEqualTo("Borttagen person");
        assertThat(page.html()).doesNotContain("siv.erased").doesNotContain("Vera Prov");
        assertThat(page.text()).doesNotContain("Hör hemma i");
        assertThat(people.nameOf(id)).isEmpty();
        assertThat(administrator.get(path + "/namnborttagning", 410).text())
                .contains("Namnet är redan borttaget", "De togs bort");
        assertThat(administrator.get(path + "/stangning", 410).text())
                .contains("Kontot är redan stängt", "Borttagen person kan inte logga in", "Det stängdes");
    }

    @Test
    void listsWhereOneIsSignedInAndSignsOutTheOthers() {
        accounts.reader("siv.sessions", PASSWORD);
        var other = new Browser(port).signedOut();
        signIn(other, "siv.sessions");
        signIn(person, "siv.sessions");

        var page = person.get("/konto/inloggningar");
        assertThat(page.select("main tbody tr")).hasSize(2);
        assertThat(page.select("main tbody tr:first-child").text()).contains("Den här");

        var after = person.submit(page, "/konto/inloggningar/andra/avslut", Map.of());
        assertThat(after.select("main tbody tr")).hasSize(1);
        assertThat(other.get("/konto").heading()).isEqualTo("Logga in");
    }

    @Test
    void signsOutTheOthersWhenThePasswordChanges() {
        accounts.reader("siv.changes", PASSWORD);
        var other = new Browser(port).signedOut();
        signIn(other, "siv.changes");
        signIn(person, "siv.changes");

        var wrong = person.submit(
                person.get("/konto/losenord"),
                "/konto/losenord",
                Map.of("nuvarande", "fel lösenord helt", "nytt", "blå båt i viken"),
                422);
        assertThat(wrong.text()).contains("inte ditt nuvarande lösenord");
        person.submit(wrong, "/konto/losenord", Map.of("nuvarande", PASSWORD, "nytt", "blå båt i viken"));

        assertThat(person.get("/konto").heading()).isEqualTo("Mitt konto");
        assertThat(other.get("/konto").heading()).isEqualTo("Logga in");
    }

    @Test
    void showsWhatWasSavedInAnotherWindowBesideWhatWasTyped() {
        var mine = administrator.get("/konto");
        administrator.submit(administrator.get("/konto"), "/konto", Map.of("adress", "forst@example.org"));

        var conflict = administrator.submit(mine, "/konto", Map.of("adress", "sedan@example.org"), 409);

        assertThat(conflict.select(".sh-conflict-field").eachText()).containsExactly("E-postadress");
        assertThat(conflict.select(".sh-conflict del").text()).isEqualTo("forst@example.org");
        assertThat(conflict.select(".sh-conflict ins").text()).isEqualTo("sedan@example.org");
        assertThat(conflict.select("[name=adress]").attr("value")).isEqualTo("sedan@example.org");
        var saved = administrator.submit(conflict, "/konto", Map.of());
        assertThat(saved.select("[name=adress]").attr("value")).isEqualTo("sedan@example.org");
    }

    @Test
    void speaksTheLanguageThatThePersonHasChosen() {
        accounts.reader("siv.english", PASSWORD);
        signIn(person, "siv.english");

        person.submit(person.get("/konto"), "/konto", Map.of("sprak", "en"));

        assertThat(person.get("/konto").heading()).isEqualTo("My account");
        var elsewhere = new Browser(port).signedOut();
        signIn(elsewhere, "siv.english");
        assertThat(elsewhere.get("/konto").heading()).isEqualTo("My account");
    }

    @Test
    void showsEverybodyWhoMayDoWhat() {
        var page = person.as("reader").get("/behorigheter");

        assertThat(page.text()).contains("handlingsplaner och deras original").contains("Nämndsekreterare");
    }

    private Page open(String name, String signInName) {
        return administrator.submit(
                administrator.get(ACCOUNTS + "/nytt"),
                ACCOUNTS,
                Map.of("namn", name, "anvandarnamn", signInName, "hemvist", "municipality"));
    }

    private String refused(Page form, String password) {
        return person.submit(form, "/inbjudan", Map.of("nytt", password), 422).text();
    }

    private void signIn(Browser browser, String name) {
        browser.submit(browser.get("/logga-in"), "/logga-in", Map.of("namn", name, "losenord", PASSWORD));
    }
}
