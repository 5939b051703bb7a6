package se.samhand.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samhand.plan.internal.PlanMother.bare;
import static se.samhand.plan.internal.PlanMother.full;
import static se.samhand.plan.internal.PlanMother.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.samhand.file.StoredFiles;
import se.samhand.kernel.NotFound;
import se.samhand.plan.PlanId;
import se.samhand.testing.DbTest;

@DbTest
@Transactional
class PlansDbTest {

    @Autowired
    private Plans plans;

    @Autowired
    private StoredFiles files;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsAPlanWithSomethingInEveryField() throws IOException {
        Plan plan = plan().fromFile(file())
                .resting(Basis.CONSTRUCTED)
                .withRow("SYS", List.of("SYS-1", "?Något eget"), List.of("Ett mål", "Ett till"), full("Gör så här."))
                .uncertainOf("subArea: SYS-1", "SUB_AREA_GUESSED")
                .unread("Inledande ord")
                .build();

        plans.add(plan);

        assertThat(plans.get(plan.id())).isEqualTo(plan);
    }

    @Test
    void keepsAPlanWithNothingThatCanBeLeftOut() throws IOException {
        Plan plan = plan().fromFile(file())
                .withRow(null, List.of(), List.of(), bare("Gör så här."))
                .build();

        plans.add(plan);

        assertThat(plans.get(plan.id())).isEqualTo(plan);
    }

    @Test
    void keepsTheOrderOfManyRowsAndActivities() throws IOException {
        PlanMother mother = plan().fromFile(file());
        for (int row = 0; row < 30; row++) {
            mother.withRow("SYS", List.of("SYS-1"), List.of(), bare("Först " + row), bare("Sedan " + row));
        }
        Plan plan = mother.build();

        plans.add(plan);

        assertThat(plans.get(plan.id()).activities()).isEqualTo(plan.activities());
    }

    @Test
    void knowsNoPlanOfAnotherId() {
        assertThatThrownBy(() -> plans.get(new PlanId(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() throws IOException {
        PlanId id = stored();

        assertThatThrownBy(() -> jdbc.sql("update plan.plan set period_to = date '2018-01-01' where id = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("plan_period_in_order");
    }

    @Test
    void refusesAnActivityWithoutText() throws IOException {
        stored();

        assertThatThrownBy(() -> jdbc.sql("update plan.activity set text = ' '").update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("activity_text_not_blank");
    }

    @Test
    void refusesAFollowUpPointThatDoesNotExist() throws IOException {
        stored();

        assertThatThrownBy(() -> jdbc.sql("update plan.activity set follow_up = array['T3']")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("activity_follow_up_is_known");
    }

    private PlanId stored() throws IOException {
        Plan plan = plan().fromFile(file())
                .withRow("SYS", List.of("SYS-1"), List.of(), bare("Gör så här."))
                .build();
        plans.add(plan);
        return plan.id();
    }

    private UUID file() throws IOException {
        byte[] bytes = "en plan".getBytes(StandardCharsets.UTF_8);
        return files.store("plan.txt", new ByteArrayInputStream(bytes)).id().value();
    }
}
