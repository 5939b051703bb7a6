package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.samhand.testing.Browser;
import se.samhand.testing.WebTest;

/// What is sensitive asks again who is there, and then goes on with what was asked.
@WebTest
class RecentSignInWebTest {

    private static final String PASSWORD = "gul cykel under bron";
    private static final String AGAIN = "/konto/bekraftelse";

    @LocalServerPort
    int port;

    @Autowired
    AccountMother accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private Browser browser;
    private UUID administrator;
    private String account;

    @BeforeEach
    void signIn() {
        var name = "rs" + UUID.randomUUID().toString().substring(0, 8);
        administrator = accounts.person(name, PASSWORD, "administrator");
        account = "/administration/konton/" + accounts.reader(name + ".other", PASSWORD);
        browser = new Browser(port).signedOut();
        browser.submit(browser.get("/logga-in"), "/logga-in", Map.of("namn", name, "losenord", PASSWORD));
    }

    @Test
    void asksNothingOfWhoeverHasJustSignedIn() {
        assertThat(browser.get(account + "/namnborttagning").heading()).isEqualTo("Ta bort namnet");
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        accounts.ageProof(administrator);

        var asked = browser.get(account + "/namnborttagning");
        var wrong = browser.submit(asked, AGAIN, Map.of("losenord", "inte det rätta"), 422);
        var page = browser.submit(wrong, AGAIN, Map.of("losenord", PASSWORD));

        assertThat(asked.heading()).isEqualTo("Visa att det är du");
        assertThat(wrong.text()).contains("inte ditt lösenord");
        assertThat(page.path()).isEqualTo(account + "/namnborttagning");
        assertThat(browser.get(account + "/namnborttagning").heading()).isEqualTo("Ta bort namnet");
    }

    @Test
    void keepsTheFormThatWasSent() {
        var form = browser.get(account);
        accounts.ageProof(administrator);

        var refused =
                browser.submit(form, account + "/roller", Map.of("roll", "auditor", "omrade", "municipality"), 403);

        assertThat(refused.heading()).isEqualTo("Visa att det är du");
        assertThat(refused.select(".error-kept dd").text()).contains("auditor");
        var proof = browser.get(refused.select(".error-kept a[target=_blank]").attr("href"));
        browser.submit(proof, AGAIN, Map.of("losenord", PASSWORD));
        var done = browser.submit(refused, account + "/roller", Map.of());
        assertThat(done.select("[role=status]").text()).contains("Rollen är given");
        assertThat(done.select("main table").text()).contains("Revisor");
    }

    @Test
    void slowsGuessingDown() {
        accounts.ageProof(administrator);
        var page = browser.get(AGAIN);
        for (int i = 0; i < 5; i++) {
            page = browser.submit(page, AGAIN, Map.of("losenord", "inte det rätta"), 422);
        }

        assertThat(browser.submit(page, AGAIN, Map.of("losenord", PASSWORD), 429)
                        .text())
                .contains("för många försök");
    }

    @Test
    void leavesALineInTheTrailOfWhoeverCannotShowIt() {
        accounts.ageProof(administrator);
        browser.submit(browser.get(AGAIN), AGAIN, Map.of("losenord", "inte det rätta"), 422);

        assertThat(jdbc.sql("select arguments::text from audit.entry where code = :code and actor_id = :person")
                        .param("code", "identity.proof-refused")
                        .param("person", administrator)
                        .query(String.class)
                        .single())
                .contains("password")
                .doesNotContain("inte det rätta");
    }

    @Test
    void holdsForAllThatIsSensitive() {
        var sensitive = handlers.getHandlerMethods().entrySet().stream()
                .filter(entry -> RecentSignIn.isSensitive(entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .distinct();

        assertThat(sensitive)
                .contains(
                        "/administration/konton/{id}/hemvist",
                        "/administration/konton/{id}/inbjudan",
                        "/administration/konton/{id}/namnborttagning",
                        "/administration/konton/{id}/roller",
                        "/administration/konton/{id}/roller/{grant}/avslut");
    }
}
