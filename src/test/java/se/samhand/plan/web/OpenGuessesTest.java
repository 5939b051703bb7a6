package se.samhand.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenGuessesTest {

    @Test
    void aGuessAboutAFieldIsSettledByWritingThere() {
        assertThat(OpenGuesses.isSettled("ROLE_GUESSED", Set.of("responsible"))).isTrue();
        assertThat(OpenGuesses.isSettled("ROLES_TAKEN_FROM_ABOVE", Set.of("performed-by")))
                .isTrue();
        assertThat(OpenGuesses.isSettled("PERIOD_INTERPRETED", Set.of("time"))).isTrue();
        assertThat(OpenGuesses.isSettled("ACTIVITY_JOINED", Set.of("text"))).isTrue();
        assertThat(OpenGuesses.isSettled("ROLE_GUESSED", Set.of("text", "time")))
                .isFalse();
    }

    @Test
    void aGuessAboutTheActivityAsSuchIsSettledByWritingAnywhereInIt() {
        assertThat(OpenGuesses.isSettled("LAYOUT_GUESSED", Set.of("time"))).isTrue();
        assertThat(OpenGuesses.isSettled("LAYOUT_GUESSED", Set.of())).isFalse();
    }
}
