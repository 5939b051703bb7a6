package se.samhand.inbox.internal.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueGroupTest {

    @ParameterizedTest(name = "on {0} a task due {1} is {2}")
    @CsvSource({
        "2026-09-28, 2026-09-27, OVERDUE",
        "2026-09-28, 2026-09-28, THIS_WEEK",
        "2026-09-28, 2026-10-04, THIS_WEEK",
        "2026-09-28, 2026-10-05, LATER",
        "2026-10-04, 2026-10-04, THIS_WEEK",
        "2026-10-04, 2026-10-05, LATER",
        "2026-12-31, 2027-01-03, THIS_WEEK",
        "2026-12-31, , WHENEVER"
    })
    void tellsHowNearTheLastDayIs(LocalDate today, LocalDate due, DueGroup group) {
        assertThat(DueGroup.of(due, today)).isEqualTo(group);
    }
}
