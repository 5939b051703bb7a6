package se.samhand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatLevelTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3", "4, 4", "5, 4", "6, 5", "40, 5"})
    void growsWithTheNumberOfActivities(long number, int level) {
        assertThat(HeatLevel.of(number)).isEqualTo(level);
    }
}
