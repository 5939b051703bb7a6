package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.identity.internal.factor.App;
import se.samhand.testing.Browser;
import se.samhand.testing.Page;
import se.samhand.testing.WebTest;

/// Signing in with a code beside the password.
@WebTest
class SecondFactorWebTest {

    private static final String PASSWORD = "gul cykel under bron";
    private static final String SECURITY = "/konto/sakerhet";
    private static final String CODE = "/logga-in/kod";

    @LocalServerPort
    int port;

    @Autowired
    AccountMother accounts;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;
    private UUID person;
    private String name;
    private App app;
    private List<String> codes;

    @BeforeEach
    void addApp() {
        name = "sf" + UUID.randomUUID().toString().substring(0, 8);
        person = accounts.reader(name, PASSWORD);
        browser = new Browser(port).signedOut();
        signIn(browser, 200);
        var form = browser.follow(browser.get(SECURITY), "Lägg till en kodapp");
        app = new App(form.select("code").text());
        var added = browser.submit(form, SECURITY + "/kodapp", Map.of("kod", app.code()));
        codes = List.of(added.select("code").text().split("\\s+"));
        // As if the app had been added long ago: the code of this moment has not been taken.
        jdbc.sql("update identity.authenticator set last_step = 0 where person_id = :person")
                .param("person", person)
                .update();
    }

    @Test
    void asksForACodeBesideThePassword() {
        var other = new Browser(port).signedOut();

        var step = signIn(other, 200);
        assertThat(step.heading()).isEqualTo("Skriv din kod");
        assertThat(other.get("/konto").heading()).isEqualTo("Logga in");
        var again = signIn(other, 200);
        var start = other.submit(again, CODE, Map.of("kod", app.code()));

        assertThat(start.heading()).isEqualTo("Min arbetsyta");
    }

    @Test
    void takesACodeOnce() {
        var first = new Browser(port).signedOut();
        var second = new Browser(port).signedOut();
        var code = app.code();
        var secondStep = signIn(second, 200);

        first.submit(signIn(first, 200), CODE, Map.of("kod", code));
        var refused = second.submit(secondStep, CODE, Map.of("kod", code), 422);

        assertThat(refused.text()).contains("har redan använts");
        assertThat(second.get("/konto").heading()).isEqualTo("Logga in");
    }

    @Test
    void takesARecoveryCodeOnceHoweverItIsTyped() {
        assertThat(codes).hasSize(10).allMatch(code -> code.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
        var typed = codes.getFirst().toUpperCase(java.util.Locale.ROOT).replace('-', ' ');
        var other = new Browser(port).signedOut();

        other.submit(signIn(other, 200), CODE, Map.of("kod", typed));
        assertThat(other.get(SECURITY).text()).contains("9 reservkoder kvar");
        var third = new Browser(port).signedOut();
        third.submit(signIn(third, 200), CODE, Map.of("kod", typed), 422);
    }

    @Test
    void slowsGuessingDownWhereItComesFromOnly() {
        var attacker = new Browser(port).signedOut();
        var page = signIn(attacker, 200);
        for (int i = 0; i < 5; i++) {
            page = attacker.submit(page, CODE, Map.of("kod", "000000"), 422);
        }
        assertThat(attacker.submit(page, CODE, Map.of("kod", app.code()), 429).text())
                .contains("för många försök");

        browser.submit(browser.get("/konto"), "/logga-ut", Map.of());
        assertThat(browser.submit(signIn(browser, 200), CODE, Map.of("kod", app.code()))
                        .heading())
                .as("the owner, in a browser that is known")
                .isEqualTo("Min arbetsyta");
    }

    @Test
    void takesNoCodesOfTheAppAfterTooManyGuessesFromWhereverAndLeavesTheOwnerAWayIn() {
        guessesFromManyPlaces(50);
        var elsewhere = new Browser(port).signedOut();

        var refused = elsewhere.submit(signIn(elsewhere, 200), CODE, Map.of("kod", app.code()), 422);

        assertThat(refused.text()).contains("Skriv en av dina reservkoder", "ta bort andra steget");
        assertThat(elsewhere
                        .submit(refused, CODE, Map.of("kod", codes.getLast()))
                        .heading())
                .isEqualTo("Min arbetsyta");
        browser.submit(browser.get("/konto"), "/logga-ut", Map.of());
        assertThat(browser.submit(signIn(browser, 200), CODE, Map.of("kod", app.code()))
                        .heading())
                .as("the owner, in a browser that is known")
                .isEqualTo("Min arbetsyta");
    }

    @Test
    void tellsTheTrailOfWrongCodes() {
        var other = new Browser(port).signedOut();
        other.submit(signIn(other, 200), CODE, Map.of("kod", "000000"), 422);

        assertThat(new Browser(port).get("/sparbarhet?objekt=" + person).text())
                .contains("Någon som inte var inloggad", "försökte logga in med lösenord och kod och nekades");
    }

    private void guessesFromManyPlaces(int number) {
        var attempts = new SignInAttempts(jdbc);
        for (int each = 0; each < number; each++) {
            var address = "198.51.100." + each;
            attempts.add(
                    UUID.randomUUID(),
                    SignInAttempts.Place.of("code of " + person, address, address),
                    Instant.now().minusSeconds(1));
        }
    }

    @Test
    void keepsTheSecretEncryptedAndTheCodesHashed() {
        var kept = jdbc.sql("select encode(sealed_secret, 'hex') from identity.authenticator where person_id = :person")
                .param("person", person)
                .query(String.class)
                .single();

        assertThat(kept).hasSize(96);
        assertThat(jdbc.sql(
                                "select count(*) from identity.recovery_code where position(:code in encode(code_hash, 'escape')) > 0")
                        .param("code", codes.getFirst().replace("-", ""))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void removesTheAppAndWithItTheRecoveryCodes() {
        var page = browser.submit(
                browser.get(SECURITY + "/kodapp/borttagning"), SECURITY + "/kodapp/borttagning", Map.of());

        assertThat(page.text()).contains("Lägg till en kodapp").doesNotContain("reservkoder");
        assertThat(signIn(new Browser(port).signedOut(), 200).heading()).isEqualTo("Min arbetsyta");
        assertThat(browser.get("/aviseringar").text())
                .contains("har lagts till")
                .contains("har tagits bort");
    }

    @Test
    void replacesRecoveryCodes() {
        var page = browser.submit(browser.get(SECURITY + "/reservkoder"), SECURITY + "/reservkoder", Map.of());

        assertThat(page.select("code").text().split("\\s+")).hasSize(10).doesNotContainAnyElementsOf(codes);
        var other = new Browser(port).signedOut();
        other.submit(signIn(other, 200), CODE, Map.of("kod", codes.getFirst()), 422);
    }

    @Test
    void keepsTheSameSecretWhenTheFirstCodeIsWrong() {
        var other = new Browser(port).signedOut();
        var otherName = name + ".wrong";
        accounts.reader(otherName, PASSWORD);
        other.submit(other.get("/logga-in"), "/logga-in", Map.of("namn", otherName, "losenord", PASSWORD));
        var form = other.get(SECURITY + "/kodapp/ny");

        var refused = other.submit(form, SECURITY + "/kodapp", Map.of("kod", "12"), 422);

        assertThat(refused.select("code").text()).isEqualTo(form.select("code").text());
        assertThat(refused.select("svg.account-qr path").attr("d")).startsWith("M");
        var stolen = other.submit(
                form,
                SECURITY + "/kodapp",
                Map.of(
                        "kod",
                        app.code(),
                        "hemlighet",
                        form.select("[name=hemlighet]").val() + "A"),
                422);
        assertThat(stolen.text()).contains("Koden stämmer inte");
    }

    @Test
    void canBeRemovedByAnAdministrator() {
        var administrator = new Browser(port);
        var path = "/administration/konton/" + person;
        var question = administrator.follow(administrator.get(path), "Ta bort andra steget");

        administrator.submit(question, path + "/tvasteg/borttagning", Map.of());

        assertThat(browser.get("/konto").heading()).isEqualTo("Logga in");
        assertThat(signIn(browser, 200).heading()).isEqualTo("Min arbetsyta");
    }

    @Test
    void provesWithACodeToo() {
        accounts.ageProof(person);

        var asked = browser.get(SECURITY + "/reservkoder");
        var page = browser.submit(asked, "/konto/bekraftelse", Map.of("kod", app.code()));

        assertThat(asked.heading()).isEqualTo("Visa att det är du");
        assertThat(page.heading()).isEqualTo("Gör nya reservkoder");
    }

    @Test
    void leavesDemoPersonsAlone() {
        var demo = new Browser(port).as("reader");

        assertThat(demo.get(SECURITY).text()).contains("Demokonton");
        assertThat(demo.get(SECURITY + "/kodapp/ny").path()).isEqualTo(SECURITY);
    }

    private Page signIn(Browser in, int status) {
        return in.submit(in.get("/logga-in"), "/logga-in", Map.of("namn", name, "losenord", PASSWORD), status);
    }
}
