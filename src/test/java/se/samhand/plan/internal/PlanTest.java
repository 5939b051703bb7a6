package se.samhand.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.plan.internal.PlanMother.bare;
import static se.samhand.plan.internal.PlanMother.plan;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private final Plan plan = plan().withRow("SYS", List.of("SYS-1", "SYS-2"), List.of(), bare("Ring hem samma dag."))
            .withRow("SKY", List.of("SKY-4"), List.of("Trygga kvällar"))
            .build();

    @Test
    void coversEachSubAreaOfARowWithAnActivity() {
        assertThat(plan.coverageOf("SYS-1")).isEqualTo(Coverage.FULL);
        assertThat(plan.coverageOf("SYS-2")).isEqualTo(Coverage.FULL);
    }

    @Test
    void onlyNamesASubAreaWhoseRowHasNoActivity() {
        assertThat(plan.coverageOf("SKY-4")).isEqualTo(Coverage.NAMED);
    }

    @Test
    void leavesOutWhatNoRowNames() {
        assertThat(plan.coverageOf("CIV-1")).isEqualTo(Coverage.NONE);
    }
}
