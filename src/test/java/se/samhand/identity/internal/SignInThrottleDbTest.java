package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samhand.kernel.Actor;
import se.samhand.testing.DbTest;

/// Guessing is slowed, and cannot be used to lock out others.
@DbTest
class SignInThrottleDbTest {

    private static final String PASSWORD = "gul cykel under bron";
    private static final String HOME = "192.0.2.1";
    private static final String ATTACKER = "203.0.113.66";

    @Autowired
    SignIn signIn;

    @Autowired
    AccountMother accounts;

    @Autowired
    IdentityProperties properties;

    @Autowired
    JdbcClient jdbc;

    @Test
    void slowsGuessingAtOneAccountFromOnePlace() {
        accounts.reader("gunn.slow", PASSWORD);
        guess("gunn.slow", ATTACKER, properties.limits().free());

        assertThat(attempt("gunn.slow", PASSWORD, ATTACKER, "")).isInstanceOf(SignIn.Outcome.MustWait.class);
    }

    @Test
    void slowsGuessingAtAnAccountThatDoesNotExistJustTheSame() {
        guess("gunn.nowhere", ATTACKER, properties.limits().free());

        assertThat(attempt("gunn.nowhere", "whatever it is", ATTACKER, "")).isInstanceOf(SignIn.Outcome.MustWait.class);
    }

    @Test
    void letsTheOwnerInFromElsewhereWhateverAnAttackerDoes() {
        accounts.reader("gunn.owner", PASSWORD);
        guess("gunn.owner", ATTACKER, properties.limits().free() + 3);

        assertThat(attempt("gunn.owner", PASSWORD, HOME, "")).isInstanceOf(SignIn.Outcome.SignedIn.class);
    }

    @Test
    void letsTheOwnersBrowserInEvenFromTheAddressOfTheAttacker() {
        accounts.reader("gunn.device", PASSWORD);
        var signedIn = (SignIn.Outcome.SignedIn) attempt("gunn.device", PASSWORD, ATTACKER, "");
        guess("gunn.device", ATTACKER, properties.limits().free() + 3);

        assertThat(attempt("gunn.device", PASSWORD, ATTACKER, "")).isInstanceOf(SignIn.Outcome.MustWait.class);
        assertThat(attempt("gunn.device", PASSWORD, ATTACKER, signedIn.deviceToken()))
                .isInstanceOf(SignIn.Outcome.SignedIn.class);
    }

    @Test
    void takesNoNoticeOfACookieThatWasMadeUp() {
        accounts.reader("gunn.cookie", PASSWORD);
        guess("gunn.cookie", ATTACKER, properties.limits().free());

        assertThat(attempt("gunn.cookie", PASSWORD, ATTACKER, "made-up")).isInstanceOf(SignIn.Outcome.MustWait.class);
    }

    @Test
    void slowsGuessingAtManyAccountsFromOneAddress() {
        var address = "198.51.100.7";
        IntStream.range(0, properties.limits().perAddress())
                .forEach(number -> guess("gunn.many." + number, address, 1));

        assertThat(attempt("gunn.one.more", "whatever it is", address, "")).isInstanceOf(SignIn.Outcome.MustWait.class);
    }

    @Test
    void takesTheAddressesOfAnIpv6NetworkForOnePlace() {
        accounts.reader("gunn.six", PASSWORD);
        IntStream.rangeClosed(1, properties.limits().free())
                .forEach(number -> guess("gunn.six", "2001:db8:1:2::" + number, 1));

        assertThat(attempt("gunn.six", PASSWORD, "2001:db8:1:2:ffff::9", ""))
                .isInstanceOf(SignIn.Outcome.MustWait.class);
        assertThat(attempt("gunn.six", PASSWORD, "2001:db8:1:3::9", "")).isInstanceOf(SignIn.Outcome.SignedIn.class);
    }

    @Test
    void waitsLongerAfterEachFailureButNeverForEver() {
        accounts.reader("gunn.longer", PASSWORD);
        guess("gunn.longer", ATTACKER, properties.limits().free());
        var first = waitOf("gunn.longer");
        addOldFailures("gunn.longer", 1);
        var second = waitOf("gunn.longer");
        addOldFailures("gunn.longer", 40);

        assertThat(second).isGreaterThan(first);
        assertThat(waitOf("gunn.longer")).isBetween(second, properties.limits().longestDelay());
    }

    @Test
    void forgetsFailuresOnceThePersonHasSignedIn() {
        accounts.reader("gunn.forget", PASSWORD);
        guess("gunn.forget", HOME, properties.limits().free() - 1);
        attempt("gunn.forget", PASSWORD, HOME, "");

        assertThat(attempt("gunn.forget", "not the password", HOME, "")).isInstanceOf(SignIn.Outcome.Refused.class);
    }

    @Test
    void forgetsFailuresWithTime() {
        accounts.reader("gunn.time", PASSWORD);
        guess("gunn.time", ATTACKER, properties.limits().free());
        jdbc.sql("update identity.sign_in_attempt set attempted_at = attempted_at - interval '2 hours'")
                .update();

        assertThat(attempt("gunn.time", PASSWORD, ATTACKER, "")).isInstanceOf(SignIn.Outcome.SignedIn.class);
    }

    @Test
    void tellsTheTrailOfRefusalsUntilALimitIsReachedAndNothingOfWhatWasTyped() {
        var person = accounts.reader("gunn.told", PASSWORD);
        guess("gunn.told", ATTACKER, properties.limits().free() - 1);
        assertThat(told(person)).containsOnly("identity.sign-in-refused").hasSize(4);

        guess("gunn.told", ATTACKER, 1);
        addOldFailures("gunn.told", 1);
        jdbc.sql("update identity.sign_in_attempt set attempted_at = attempted_at - interval '50 minutes'")
                .update();
        guess("gunn.told", ATTACKER, 1);

        assertThat(told(person)).hasSize(5).endsWith("identity.sign-in-refused.last");
        assertThat(jdbc.sql(
                                "select count(*) from audit.entry where arguments::text like '%gunn%' or arguments::text like '%guess%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsTheTrailOfAccountsThatDoNotExistJustTheSameAndOfSoManyOnly() {
        var nobody = Actor.nobody().id();
        int before = told(nobody).size();
        guess("gunn.not.there", "192.0.2.50", properties.limits().free());
        assertThat(told(nobody)).hasSize(before + 5).endsWith("identity.sign-in-refused.nowhere.last");

        IntStream.range(0, properties.limits().perAddress())
                .forEach(each -> addOldFailure("gunn.flood." + each, "192.0.2." + each));
        guess("gunn.flood.more", "192.0.2.200", 3);

        assertThat(told(nobody)).hasSize(before + 5);
    }

    private List<String> told(UUID subject) {
        return jdbc.sql("""
                        select code
                          from audit.entry
                         where subject_id = :subject
                           and code like 'identity.sign-in-refused%'
                         order by recorded_at, id
                        """)
                .param("subject", subject)
                .query((row, number) -> row.getString("code"))
                .list();
    }

    private void addOldFailure(String name, String address) {
        new SignInAttempts(jdbc)
                .add(
                        UUID.randomUUID(),
                        SignInAttempts.Place.of(name, address, address),
                        Instant.now().minusSeconds(1));
    }

    private Duration waitOf(String name) {
        return ((SignIn.Outcome.MustWait) attempt(name, PASSWORD, ATTACKER, "")).delay();
    }

    /// Failures that have counted, without waiting for the delays between them.
    private void addOldFailures(String name, int number) {
        var place = SignInAttempts.Place.of(name, ATTACKER, ATTACKER);
        var attempts = new SignInAttempts(jdbc);
        IntStream.range(0, number)
                .forEach(each ->
                        attempts.add(UUID.randomUUID(), place, Instant.now().minusSeconds(1)));
    }

    private void guess(String name, String address, int times) {
        IntStream.range(0, times).forEach(number -> attempt(name, "guess number " + number, address, ""));
    }

    private SignIn.Outcome attempt(String name, String password, String address, String device) {
        return signIn.signIn(new SignIn.Attempt(name, password, address, device));
    }
}
