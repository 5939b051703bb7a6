package se.samhand.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final PasswordContext ANNA =
            PasswordContext.of("anna.berg", "Anna Berg", "a.b@ekdalen.example", "Ekdalens kommun");
    private static final PasswordContext ANNA_BY_MAIL = PasswordContext.of("anna.berg@ekdalen.example");

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
        assertThat(rules.problemOf(password, ANNA)).isEmpty();
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
                "PASSWORD12345",
                "Qwertyuiopå1",
                "1qaz2wsx3edc",
                "asdfghjklöä!"
            })
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThat(rules.problemOf(password, ANNA)).contains(PasswordProblem.TOO_COMMON);
    }

    @Test
    void refusesWhatIsShort() {
        assertThat(rules.problemOf("elva tecken", ANNA)).contains(PasswordProblem.TOO_SHORT);
    }

    @Test
    void takesAtLeastWhatAnyoneWouldType() {
        assertThat(rules.problemOf("ord och blank ".repeat(70), ANNA)).isEmpty();
        assertThat(rules.problemOf("ord och blank ".repeat(80), ANNA)).contains(PasswordProblem.TOO_LONG);
    }

    @Test
    void refusesTheSignInNameAlsoInOtherLettersAndWithoutItsDomain() {
        assertThat(rules.problemOf("hej Anna.Berg hej", ANNA)).contains(PasswordProblem.HOLDS_NAME);
        assertThat(rules.problemOf("hej anna.berg hej", ANNA_BY_MAIL)).contains(PasswordProblem.HOLDS_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ekdalenskommun!2026", "Berg-Anna-123456", "Samhand i Ekdalens", "annabergannaberg"})
    void refusesWhatIsMadeOfNames(String password) {
        assertThat(rules.problemOf(password, ANNA)).contains(PasswordProblem.LEANS_ON_CONTEXT);
    }

    @Test
    void takesANameAmongEnoughElse() {
        assertThat(rules.problemOf("Annas cykel under bron", ANNA)).isEmpty();
    }
}
