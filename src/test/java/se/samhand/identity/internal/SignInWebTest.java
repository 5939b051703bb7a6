package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.kernel.ScopeId;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

@WebTest
class SignInWebTest {

    private static final String PASSWORD = "gul cykel under bron";

    @LocalServerPort
    int port;

    @Autowired
    AccountMother accounts;

    @Autowired
    CloseAccount closeAccount;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port).signedOut();
    }

    @Test
    void leadsToThePageThatOneWanted() {
        accounts.reader("vera.wanted", PASSWORD);

        var asked = browser.get("/handlingsplaner?sida=1");
        var page = signIn(asked, "vera.wanted", PASSWORD, 200);

        assertThat(asked.heading()).isEqualTo("Logga in");
        assertThat(page.path()).isEqualTo("/handlingsplaner");
    }

    @Test
    void offersOnlyDemoAccountsThatAreOpen() {
        var old = browser.get("/logga-in");
        assertThat(old.select("button[value=reader]")).isNotEmpty();
        closeAccount.close(accounts.actor("reader").id(), AccountMother.ADMINISTRATOR);
        try {
            var answer = browser.submit(old, "/logga-in/demo", Map.of("konto", "reader"), 422);

            assertThat(answer.select(".sh-summary").text()).contains("Kontot är stängt");
            assertThat(answer.select("button[value=reader]")).isEmpty();
            assertThat(answer.select("button[value=staff]")).isNotEmpty();
        } finally {
            reopen("reader");
        }
    }

    @Test
    void neverLeadsToAnotherSite() {
        accounts.reader("vera.local", PASSWORD);

        var page = browser.submit(
                browser.get("/logga-in"),
                "/logga-in",
                Map.of("namn", "vera.local", "losenord", PASSWORD, "next", "//example.org/somewhere"));

        assertThat(page.path()).isEqualTo("/");
    }

    @Test
    void takesTheSignInNameInLettersOfAnySize() {
        accounts.reader("vera.size", PASSWORD);

        assertThat(signIn(browser.get("/logga-in"), "Vera.Size", PASSWORD, 200).heading())
                .isEqualTo("Min arbetsyta");
    }

    @Test
    void answersTheSameWhetherThereIsSuchAnAccountOrNot() {
        accounts.reader("vera.exists", PASSWORD);
        var closed = accounts.reader("vera.closed", PASSWORD);
        closeAccount.close(closed, AccountMother.ADMINISTRATOR);

        var wrong = signIn(browser.get("/logga-in"), "vera.exists", "not the password", 422);
        assertThat(wrong.text()).contains("Skriv lösenordet igen.").doesNotContain("Det du har skrivit finns kvar.");
        var unknown = signIn(browser.get("/logga-in"), "vera.unknown", "not the password", 422);
        var left = signIn(browser.get("/logga-in"), "vera.closed", PASSWORD, 422);

        assertThat(wrong.select(".sh-summary").text())
                .isEqualTo(unknown.select(".sh-summary").text())
                .isEqualTo(left.select(".sh-summary").text())
                .contains("hör inte ihop");
        assertThat(wrong.html()).doesNotContain("not the password");
    }

    @Test
    void givesTheSessionANewKeyAtSignIn() {
        accounts.reader("vera.key", PASSWORD);
        var page = browser.get("/logga-in");
        var before = sessionKeys();

        signIn(page, "vera.key", PASSWORD, 200);

        assertThat(sessionKeys()).doesNotContainAnyElementsOf(before);
    }

    @Test
    void keepsNeitherNameNorPermissionInTheSession() {
        accounts.reader("vera.bytes", PASSWORD);

        signIn(browser.get("/logga-in"), "vera.bytes", PASSWORD, 200);

        var kept = jdbc.sql("select encode(attribute_bytes, 'escape') from identity.web_session_attributes")
                .query(String.class)
                .list();
        assertThat(kept).isNotEmpty().noneMatch(text -> text.contains("Vera") || text.contains("plan.read"));
    }

    @Test
    void signsOut() {
        browser.as("staff");

        var page = browser.submit(browser.get("/"), "/logga-ut", Map.of());

        assertThat(page.text()).doesNotContain("Min arbetsyta");
        assertThat(page.select("[role=status]").text()).contains("utloggad");
        assertThat(browser.get("/").heading()).isEqualTo("Logga in");
    }

    @Test
    void lettingAnAccountGoCountsFromTheNextClick() {
        var person = accounts.reader("vera.leaves", PASSWORD);
        signIn(browser.get("/logga-in"), "vera.leaves", PASSWORD, 200);

        closeAccount.close(person, AccountMother.ADMINISTRATOR);

        assertThat(browser.get("/handlingsplaner").heading()).isEqualTo("Logga in");
    }

    @Test
    void endingARoleCountsFromTheNextClick() {
        var person = accounts.reader("vera.role", PASSWORD);
        signIn(browser.get("/logga-in"), "vera.role", PASSWORD, 200);
        assertThat(browser.get("/handlingsplaner").heading()).isEqualTo("Handlingsplaner");

        accounts.endRoles(person);

        browser.get("/handlingsplaner", 403);
    }

    @Test
    void endsASignInThatHasLastedTooLong() {
        var person = accounts.reader("vera.long", PASSWORD);
        signIn(browser.get("/logga-in"), "vera.long", PASSWORD, 200);

        accounts.ageSessions(person);

        assertThat(browser.get("/handlingsplaner").heading()).isEqualTo("Logga in");
    }

    @Test
    void showsTheDemoPersonsOfADemoDataSet() {
        assertThat(browser.get("/logga-in").select("button[name=konto]")).hasSize(11);
    }

    @Test
    void givesUnitManagersTheirRoleInTheirOwnAdministrationOnly() {
        var manager = accounts.actor("unit-manager");

        assertThat(manager.may("plan.import", new ScopeId("sdf-norra-ekdalen"))).isTrue();
        assertThat(manager.may("plan.import", new ScopeId("sdf-sjovik"))).isFalse();
        assertThat(manager.may("plan.read", new ScopeId("sdf-sjovik"))).isTrue();
    }

    @Test
    void sendsHtmxToTheSignInPageAndBackToTheWholePage() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/handlingsplaner"))
                            .header("HX-Request", "true")
                            .header("HX-Current-URL", "http://localhost:" + port + "/meny")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("HX-Redirect")).contains("/logga-in?next=%2Fmeny");
        }
    }

    private Page signIn(Page page, String name, String password, int status) {
        return browser.submit(page, "/logga-in", Map.of("namn", name, "losenord", password), status);
    }

    private List<String> sessionKeys() {
        return jdbc.sql("select session_id from identity.web_session")
                .query((row, number) -> row.getString("session_id"))
                .list();
    }

    private void reopen(String signInName) {
        jdbc.sql("update identity.person set closed_at = null, closed_by = null where sign_in_name = :name")
                .param("name", signInName)
                .update();
    }
}
