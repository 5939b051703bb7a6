package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final String LETTERS = "abcdeåäö ";
    private static final double AS_GOOD_AS = 1e-9;

    @Test
    void countsTheLettersThatNeedNoChange() {
        assertThat(likeness("förebygga", "förebyga", 0.5)).isCloseTo(8.0 / 9, within(AS_GOOD_AS));
        assertThat(likeness("trygghet", "trygghet", 0.9)).isOne();
        assertThat(likeness("", "", 0.9)).isOne();
    }

    @Test
    void saysNothingOfTextsBelowTheLeast() {
        assertThat(likeness("förebygga", "förebyga", 0.9)).isZero();
        assertThat(likeness("skola", "polis", 0.5)).isZero();
        assertThat(likeness("skola", "", 0.5)).isZero();
    }

    /// Both ways of measuring, and both directions, on texts shorter and longer than the bits of a word.
    @Test
    void measuresAsTheWholeTableWould() {
        Random random = new Random(17);
        for (int i = 0; i < 3_000; i++) {
            String some = text(random, 1 + random.nextInt(90));
            String other = random.nextBoolean() ? slipped(random, some) : text(random, 1 + random.nextInt(90));
            double least = 0.4 + random.nextInt(6) / 10.0;
            double expected = expected(some, other, least);
            assertThat(Spelling.of(some).likeness(Spelling.of(other), least))
                    .as("%s | %s", some, other)
                    .isCloseTo(expected, within(AS_GOOD_AS));
            assertThat(Spelling.known(some).likeness(Spelling.of(other), least))
                    .as("%s | %s", some, other)
                    .isCloseTo(expected, within(AS_GOOD_AS));
            assertThat(Spelling.of(some).likeness(Spelling.known(other), least))
                    .as("%s | %s", some, other)
                    .isCloseTo(expected, within(AS_GOOD_AS));
        }
    }

    @Test
    void knowsLettersBeyondLatin() {
        assertThat(Spelling.known("łódź").likeness(Spelling.of("łódz"), 0.5)).isCloseTo(0.75, within(AS_GOOD_AS));
        assertThat(Spelling.known("lodz").likeness(Spelling.of("łodz"), 0.5)).isCloseTo(0.75, within(AS_GOOD_AS));
    }

    private static double likeness(String some, String other, double least) {
        return Spelling.known(some).likeness(Spelling.of(other), least);
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static String slipped(Random random, String text) {
        StringBuilder slipped = new StringBuilder(text);
        for (int i = 0; i < 1 + text.length() / 6; i++) {
            int place = random.nextInt(slipped.length());
            switch (random.nextInt(3)) {
                case 0 -> slipped.setCharAt(place, 'x');
                case 1 -> slipped.insert(place, 'y');
                default -> slipped.deleteCharAt(place).append('z');
            }
        }
        return slipped.toString();
    }

    private static double expected(String some, String other, double least) {
        int[][] table = new int[some.length() + 1][other.length() + 1];
        for (int i = 0; i <= some.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                int change = i == 0 || j == 0 || some.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                table[i][j] = i == 0
                        ? j
                        : j == 0
                                ? i
                                : Math.min(
                                        Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + change);
            }
        }
        int longest = Math.max(some.length(), other.length());
        double share = 1 - (double) table[some.length()][other.length()] / longest;
        return share >= least - AS_GOOD_AS ? share : 0;
    }
}
