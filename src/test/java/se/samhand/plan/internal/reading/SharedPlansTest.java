package se.samhand.plan.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samhand.kernel.Period;
import se.samhand.plan.PlanReader;
import se.samhand.plan.ReadPlan;

/// A real plan is the same plan in every format; skipped where the shared files are absent.
class SharedPlansTest {

    private static final Path SHARED =
            Path.of(Objects.requireNonNullElse(System.getenv("SAMHAND_SHARED"), "../shared"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans/skarholmen-2019-2022.docx",
                "plans/skarholmen-2019-2022.odt",
                "plans/skarholmen-2019-2022.pdf",
                "plans/skarholmen-2019-2022.html",
                "seeds/001_e42cfce70c1c4cf3.txt"
            })
    void readsTheSamePlanFromEachFormat(String name) {
        Path file = SHARED.resolve(name);
        assumeTrue(Files.exists(file));

        PlanReader.Outcome.Read read = (PlanReader.Outcome.Read)
                new PlanReader().read(file, file.getFileName().toString());
        ReadPlan plan = read.plan();

        assertThat(plan.administrationCode()).isEqualTo("sdf-skarholmen");
        assertThat(plan.strategyCode()).isEqualTo("stockholm-2019-2022");
        assertThat(plan.period()).isEqualTo(Period.ofYears(2019, 2022));
        assertThat(plan.rows()).extracting(ReadPlan.Row::startingPoint).containsExactly("SYS", "SKY", "VAL", "CIV");
        assertThat(plan.rows()).extracting(row -> row.activities().size()).containsExactly(5, 2, 1, 1);
        assertThat(plan.rows()).extracting(row -> row.goals().size()).containsExactly(2, 2, 3, 1);
        assertThat(plan.rows().stream().map(PlanSketch::codes).toList())
                .isEqualTo(List.of(
                        List.of("SYS-1", "SYS-2"), List.of("SKY-4", "SKY-2"), List.of("VAL-1"), List.of("CIV-1")));
        assertThat(plan.rows().stream().flatMap(row -> row.activities().stream()))
                .allSatisfy(activity -> {
                    assertThat(activity.followUp()).containsExactly("T1", "T2", "VB");
                    assertThat(activity.period()).isEqualTo(Period.ofYears(2019, 2022));
                })
                .extracting(ReadPlan.Activity::responsibleRoles)
                .isEqualTo(List.of(
                        List.of("UNIT_MANAGER"),
                        List.of("UNIT_MANAGER", "DEPUTY_UNIT_MANAGER"),
                        List.of("UNIT_MANAGER"),
                        List.of("DEPUTY_UNIT_MANAGER", "SOCIAL_WORKER"),
                        List.of("UNIT_MANAGER", "DEPUTY_UNIT_MANAGER", "SOCIAL_WORKER", "FIELD_WORKER"),
                        List.of("UNIT_MANAGER", "DEPUTY_UNIT_MANAGER"),
                        List.of("UNIT_MANAGER"),
                        List.of("UNIT_MANAGER", "FIELD_WORKER"),
                        List.of("ASSOCIATION_COORDINATOR", "FIELD_WORKER")));
        assertThat(plan.uncertain()).isEmpty();
        assertThat(LostWords.of(read.document(), plan)).isEmpty();
    }
}
