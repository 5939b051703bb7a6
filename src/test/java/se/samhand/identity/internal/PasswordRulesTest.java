package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules(List.of(new ListedPasswords()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gul cykel under bron",
                "korrekthästbatterihäfta",
                "🦔🦊🐻🐸🦁🐷🐨🐼🐙🦋🐢🦉",
                "x7#k!Q2m9$Lz",
                "   blanka   tecken   "
            })
    void takesWhatIsLongWhateverItIsMadeOf(String password) {
        assertThat(rules.problemOf(password, "anna.berg")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lösenord1234",
                "lösenordlösenord",
                "123456789012",
                "abcdefghijkl",
                "aaaaaaaaaaaaaa",
                "SAMHANDLING2026",
                "!!!Stockholm2026!!!",
                "121212121212",
                "PASSWORD12345"
            })
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThat(rules.problemOf(password, "anna.berg")).contains(PasswordProblem.TOO_COMMON);
    }

    @Test
    void refusesWhatIsShort() {
        assertThat(rules.problemOf("elva tecken", "anna.berg")).contains(PasswordProblem.TOO_SHORT);
    }

    @Test
    void takesAtLeastWhatAnyoneWouldType() {
        assertThat(rules.problemOf("ord och blank ".repeat(70), "anna.berg")).isEmpty();
        assertThat(rules.problemOf("ord och blank ".repeat(80), "anna.berg")).contains(PasswordProblem.TOO_LONG);
    }

    @Test
    void refusesTheSignInNameAlsoInOtherLettersAndWithoutItsDomain() {
        assertThat(rules.problemOf("hej Anna.Berg hej", "anna.berg")).contains(PasswordProblem.HOLDS_NAME);
        assertThat(rules.problemOf("hej anna.berg hej", "anna.berg@ekdalen.example"))
                .contains(PasswordProblem.HOLDS_NAME);
    }
}
