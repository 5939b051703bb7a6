package se.samhand.plan.internal.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samhand.plan.internal.PlanMother.bare;
import static se.samhand.plan.internal.PlanMother.plan;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samhand.plan.ReadPlan;
import se.samhand.plan.internal.Plan;

class PastePlaceTest {

    private static final ReadPlan.Source PLACE = new ReadPlan.Source("table", 1, 1, 1);
    private static final Plan PLAN = plan().withRow(
                    "SYS", List.of("SYS-1"), List.of("Ett mål"), bare("Första  gången."))
            .withRow("SKY", List.of("SKY-1", "SKY-2"), List.of(), bare("Andra."))
            .withRow("VAL", List.of("?Eget"), List.of())
            .build();

    @Test
    void aRowAboutTheSameSubAreasIsJoined() {
        assertThat(PastePlace.of(row("SYS", List.of("SYS-1"), "Ny."), PLAN))
                .isEqualTo(new PastePlace.InRow(PLAN.rows().get(0).id()));
        assertThat(PastePlace.of(row(null, List.of("SKY-2", "SKY-1"), "Ny."), PLAN))
                .isEqualTo(new PastePlace.InRow(PLAN.rows().get(1).id()));
    }

    @Test
    void aRowAboutSomethingElseStandsByItself() {
        assertThat(PastePlace.of(row("SKY", List.of("SKY-1"), "Ny."), PLAN)).isEqualTo(new PastePlace.NewRow());
        assertThat(PastePlace.of(row("SKY", List.of("SYS-1"), "Ny."), PLAN)).isEqualTo(new PastePlace.NewRow());
    }

    @Test
    void rowsWithoutKnownSubAreasAreNeverTakenForTheSame() {
        assertThat(PastePlace.of(row("VAL", List.of("?Eget"), "Ny."), PLAN)).isEqualTo(new PastePlace.NewRow());
    }

    @Test
    void whatThePlanSaysAlreadyIsToldSo() {
        assertThat(PastePlace.of(row("SYS", List.of("SYS-1"), "Första gången."), PLAN))
                .isEqualTo(new PastePlace.IsThere(PLAN.rows().getFirst().id()));
    }

    private static ReadPlan.Row row(@Nullable String point, List<String> areas, String... activities) {
        return new ReadPlan.Row(
                point,
                areas.stream()
                        .map(area -> new ReadPlan.SubArea(area.startsWith("?") ? null : area, area, PLACE))
                        .toList(),
                List.of(),
                Arrays.stream(activities).map(text -> bare(text).at(PLACE)).toList());
    }
}
