package se.samhand.discussion.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesInTextTest {

    @Test
    void triesTheLongestNameFirst() {
        assertThat(NamesInText.in("Kan @Ylva Granhed Svensk titta?"))
                .containsExactly(List.of("Ylva Granhed Svensk", "Ylva Granhed", "Ylva"));
    }

    @Test
    void findsSeveralNames() {
        assertThat(NamesInText.in("@Ylva, och @Samir.")).containsExactly(List.of("Ylva"), List.of("Samir"));
    }

    @Test
    void leavesMailAddressesAlone() {
        assertThat(NamesInText.in("Skriv till namn@Ekdalen.example eller @kansliet"))
                .isEmpty();
    }

    @Test
    void looksAtNoMoreThanTwentyNames() {
        assertThat(NamesInText.in(range())).hasSize(20);
    }

    private static String range() {
        var text = new StringBuilder();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            text.append('@').append(letter).append("a, ");
        }
        return text.toString();
    }
}
